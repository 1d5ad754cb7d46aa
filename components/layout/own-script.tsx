/**
 * The one script of public pages, under 2 kB; nothing depends on it. Constant, so that the front door can hash it.
 * Listen: the button shows when the device has a voice for the page's language; it reads `main` line by line (`data-reading` hides what is not text).
 * Print: shows the print buttons. Kiosk: after 25 s without touch or key a warning, after 45 s the kiosk's first page.
 */
export const ownScript = `(function(){
var d=document,b=d.querySelector("[data-listen]"),s=window.speechSynthesis,k=d.querySelector("[data-kiosk]"),v,n=0;
if(b&&s){
var l=d.documentElement.lang.toLowerCase(),play=b.getAttribute("aria-label"),
find=function(){var a=s.getVoices(),t=function(x){return x.lang.toLowerCase().replace("_","-")};
v=a.filter(function(x){return t(x)===l})[0]||a.filter(function(x){return t(x).slice(0,2)===l.slice(0,2)})[0];b.hidden=!v},
still=function(){n++;s.cancel();b.setAttribute("aria-label",play);b.removeAttribute("data-on")},
read=function(){var r=d.documentElement;r.setAttribute("data-reading","");
var q=d.querySelector("main").innerText.split(/\\n+/).filter(function(x){return x.trim()}),me=++n,i=0;r.removeAttribute("data-reading");var
next=function(){if(me!==n)return;if(i===q.length)return still();
var u=new SpeechSynthesisUtterance(q[i++]);u.voice=v;u.lang=v.lang;u.rate=.9;u.onend=next;u.onerror=function(){if(me===n)still()};s.speak(u)};
s.cancel();b.setAttribute("aria-label",b.dataset.listen);b.setAttribute("data-on","");next()};
b.onclick=function(){b.hasAttribute("data-on")?still():read()};
find();s.onvoiceschanged=find;addEventListener("pagehide",still)}
d.querySelectorAll("[data-print]").forEach(function(p){p.hidden=false;p.onclick=function(){print()}});
if(k){
var w=d.querySelector("[data-kiosk-warning]"),h=k.dataset.kiosk,t,u,
on=function(){clearTimeout(t);clearTimeout(u);if(w)w.hidden=true;
u=setTimeout(function(){if(w)w.hidden=false},25e3);t=setTimeout(function(){location.replace(h)},45e3)};
["pointerdown","keydown","scroll"].forEach(function(e){addEventListener(e,on,{passive:true})});
addEventListener("pageshow",function(e){if(e.persisted)location.replace(h)});
if(location.pathname!==h)on()}
})()`;

export function OwnScript() {
  return <script data-own="" dangerouslySetInnerHTML={{ __html: ownScript }} />;
}
