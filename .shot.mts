import { chromium } from "@playwright/test";
import { readdirSync } from "node:fs";
const root="/work/wt/agreements/.data/browser";
const find=(d:string):string|undefined=>{for(const e of readdirSync(d,{withFileTypes:true})){const p=d+"/"+e.name;if(e.isDirectory()){const f=find(p);if(f)return f}else if(/^(chrome|chromium|headless_shell|chrome-headless-shell)$/.test(e.name))return p}return undefined};
const exe=find(root)!;
const b:any=await chromium.launch({executablePath:exe,args:["--no-sandbox"]});
const base="http://localhost:3104";
const door=async(ctx:any,name:string)=>{const p=await ctx.newPage();await p.goto(base+"/fr/connexion",{timeout:120000});await p.getByRole("button",{name}).click();await p.waitForURL((u:any)=>!u.pathname.includes("connexion"),{timeout:120000});return p};
const shot=async(p:any,name:string,w:number)=>{await p.setViewportSize({width:w,height:900});await p.screenshot({path:`/tmp/agr/${name}-${w}.png`,fullPage:true})};
const only=process.argv[2];
if(!only||only==="coach"){
const ctx=await b.newContext({ignoreHTTPSErrors:true});
const p=await door(ctx,"Entrer comme job coach");
for(const [n,name] of [["emine","Emine"],["amal","Amal"],["yas","Yasmina"],["sophie","Sophie"]] as const){
  const id=(await import("pg")).default;
  const url=(process.env as any).DBURL;
  const c=new id.Client({connectionString:url});await c.connect();
  const r=await c.query("select p.id from person p join track t on t.person_id=p.id where first_name=$1 limit 1",[name]);await c.end();
  if(!r.rows[0]) continue;
  await p.goto(`${base}/fr/coach/personnes/${r.rows[0].id}/convention`);
  for(const w of [1440,360]) await shot(p,`coach-${n}`,w);
}
}
if(!only||only==="seeker"){
const ctx=await b.newContext();
const p=await door(ctx,"Entrer comme demandeuse d’emploi");
for(const l of ["fr","ar","fr-facile"]){await p.goto(`${base}/${l}/mon-parcours/convention`);await shot(p,`mine-${l}`,360);}
}
if(only==="url"){const ctx=await b.newContext();const p=await ctx.newPage();for(const u of process.argv.slice(3)){await p.goto(base+u);await shot(p,"url-"+u.replace(/\W+/g,"_").slice(0,30),360);}}
await b.close();
