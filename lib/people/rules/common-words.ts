/**
 * What passwords of our region are made of: words of the lists of most used ones (French, English, Belgian), keyboard rows and
 * series. Short, because whole passwords are not looked up here: these parts are taken out, and what is left is counted.
 */
export const commonWords: readonly string[] = `
azertyuiop qwertyuiop qsdfghjklm asdfghjkl wxcvbn zxcvbnm azerty qwerty qwertz qazwsx azeqsd abcdefghijklmnopqrstuvwxyz
abcdefgh abcdef abcd motdepasse motdepas password passwort wachtwoord passe pass secret secrete login admin administrateur
administrator utilisateur user root test demo guest invite bonjour bonsoir welcome welkom bienvenue salut coucou hello hallo
merci soleil lune etoile sunshine princess princesse prince dragon monkey football soccer voetbal baseball basketball hockey
tennis ninja master shadow superman batman pokemon starwars letmein trustno whatever freedom liberte jordan michael charlie
jessica ashley daniel thomas nicolas julien camille marine manon chloe lea emma lucas hugo louis arthur maxime alexandre
antoine pierre marie sophie isabelle nathalie philippe francois jean michel jetaime iloveyou ikhouvanjou amour love lovely
cherie cheri doudou loulou minou chouchou bebe maman papa famille family enfant chocolat chocolate fromage vanille orange
banane cerise fraise chat chien cheval lapin tigre lion papillon dauphin belgique belgie belgium wallonie wallon bruxelles
brussel liege namur charleroi mons tournai verviers wavre arlon hainaut luxembourg brabant anderlecht standard diables france
paris marseille lyon emploi travail bureau coach coaching forem cpas portail computer ordinateur internet google facebook
windows samsung iphone apple changeme changezmoi nouveau nouvelle temporaire provisoire janvier fevrier mars avril mai juin
juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche printemps ete automne
hiver noel summer winter spring autumn rouge bleu vert jaune noir blanc rose violet black white blue green red mustang
ferrari porsche mercedes renault peugeot toyota 0123456789 1234567890 123456789 12345678 1234567 123456 12345 1234 9876543210
987654321 87654321 654321 54321 4321 1q2w3e4r a1b2c3d4 abc123
`
  .trim()
  .split(/\s+/);
