<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>Autostart</name>
    <message>
        <source>There is no session bus.</source>
        <translation>Non c’è un bus di sessione.</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal cannot do that. Try the desktop&apos;s own settings for programs that start at log-in.</source>
        <translation>Il portale del desktop non può farlo. Prova nelle impostazioni del desktop stesso, per i programmi che si avviano all’accesso.</translation>
    </message>
    <message>
        <source>To remind you of your stretches.</source>
        <translation>Per ricordarti i tuoi allungamenti.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Trunk rotation</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>Rotazione del tronco</translation>
    </message>
    <message>
        <source>Lower back, sides, hip</source>
        <translation>Zona lombare, fianchi, anca</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>A terra</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Sdraiati a pancia in su, ginocchia piegate</translation>
    </message>
    <message>
        <source>Feet and knees together, arms out to the sides</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Piedi e ginocchia uniti, braccia aperte ai lati</translation>
    </message>
    <message>
        <source>Let both knees sink to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Lascia scendere entrambe le ginocchia a {side}</translation>
    </message>
    <message>
        <source>Both shoulders stay heavy on the floor</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Entrambe le spalle restano pesanti a terra</translation>
    </message>
    <message>
        <source>Let the knees sink as far as both shoulder blades stay down.</source>
        <translation>Lascia scendere le ginocchia finché entrambe le scapole restano appoggiate.</translation>
    </message>
    <message>
        <source>On the floor, easier</source>
        <translation>A terra, più facile</translation>
    </message>
    <message>
        <source>Feet further from you, arms low</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Piedi più lontani da te, braccia basse</translation>
    </message>
    <message>
        <source>Knees half way to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Ginocchia a {side}, solo a metà</translation>
    </message>
    <message>
        <source>Rest them on a cushion, shoulders heavy</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Appoggiale su un cuscino, spalle pesanti</translation>
    </message>
    <message>
        <source>Feet further from you, knees only half way. Rest them on a cushion.</source>
        <translation>Piedi più lontani da te, ginocchia solo a metà strada. Appoggiale su un cuscino.</translation>
    </message>
    <message>
        <source>In bed</source>
        <translation>A letto</translation>
    </message>
    <message>
        <source>In the middle of the bed, arms low</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Al centro del letto, braccia basse</translation>
    </message>
    <message>
        <source>Both shoulders stay heavy on the bed</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Entrambe le spalle restano pesanti sul letto</translation>
    </message>
    <message>
        <source>The same small turn, in bed.</source>
        <translation>La stessa piccola rotazione, a letto.</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Alla scrivania</translation>
    </message>
    <message>
        <source>Sit tall, arms crossed on your chest</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Siediti con la schiena dritta, braccia incrociate sul petto</translation>
    </message>
    <message>
        <source>Middle of the seat, both feet pressed down, chair against the desk or a wall</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Al centro del sedile, entrambi i piedi ben premuti a terra, sedia contro la scrivania o una parete</translation>
    </message>
    <message>
        <source>Turn your chest to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Ruota il petto a {side}</translation>
    </message>
    <message>
        <source>Knees and hips stay towards the desk</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Ginocchia e bacino restano verso la scrivania</translation>
    </message>
    <message>
        <source>Arms crossed. If your chair does not turn, a hand on the outer knee may steady you; it does not pull.</source>
        <translation>Braccia incrociate. Se la sedia non gira, una mano sul ginocchio esterno può darti stabilità; non tira.</translation>
    </message>
    <message>
        <source>At the desk, easier</source>
        <translation>Alla scrivania, più facile</translation>
    </message>
    <message>
        <source>Raise the seat: hips higher than knees</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Alza il sedile: bacino più alto delle ginocchia</translation>
    </message>
    <message>
        <source>Turn a little to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Ruota un poco a {side}</translation>
    </message>
    <message>
        <source>Both feet stay flat, knees stay where they are</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Entrambi i piedi restano a terra, le ginocchia non si spostano</translation>
    </message>
    <message>
        <source>A smaller turn on a raised seat.</source>
        <translation>Una rotazione più piccola, con il sedile alzato.</translation>
    </message>
    <message>
        <source>Sitting, head only</source>
        <translation>Sulla sedia, solo la testa</translation>
    </message>
    <message>
        <source>Sit tall, both feet flat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Siediti con la schiena dritta, entrambi i piedi a terra</translation>
    </message>
    <message>
        <source>Hips higher than knees, arms open or down</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Bacino più alto delle ginocchia, braccia aperte o basse</translation>
    </message>
    <message>
        <source>Look slowly to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Guarda lentamente a {side}</translation>
    </message>
    <message>
        <source>Your chest stays where it is</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Il petto resta dov’è</translation>
    </message>
    <message>
        <source>Only your head turns. It counts as trunk rotation.</source>
        <translation>Gira soltanto la testa. Vale come rotazione del tronco.</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>Zona lombare</translation>
    </message>
    <message>
        <source>Sides of the trunk</source>
        <translation>Lati del tronco</translation>
    </message>
    <message>
        <source>Outer hip</source>
        <translation>Lato dell’anca</translation>
    </message>
    <message>
        <source>Lie on your back. Bend your knees, feet and knees together.</source>
        <translation>Sdraiati a pancia in su. Piega le ginocchia, piedi e ginocchia uniti.</translation>
    </message>
    <message>
        <source>Open your arms wide and let both shoulders get heavy.</source>
        <translation>Apri bene le braccia e lascia che entrambe le spalle diventino pesanti.</translation>
    </message>
    <message>
        <source>Breathe out and let your knees sink to one side. Your feet can roll onto their edges.</source>
        <translation>Espira e lascia scendere le ginocchia da un lato. I piedi possono rotolare sui bordi.</translation>
    </message>
    <message>
        <source>Stop while both shoulder blades still touch the floor.</source>
        <translation>Fermati prima che una scapola si stacchi da terra.</translation>
    </message>
    <message>
        <source>Turn your head the other way if that feels nice. Stay and breathe.</source>
        <translation>Gira la testa dall’altra parte, se è piacevole. Resta così e respira.</translation>
    </message>
    <message>
        <source>Draw your belly in lightly, bring the knees back up, and do the other side.</source>
        <translation>Attiva leggermente la pancia, riporta su le ginocchia e fai l’altro lato.</translation>
    </message>
    <message>
        <source>Sitting holds the lower back in one position for hours. A slow turn moves it again and lets the muscles along the sides of your trunk relax.</source>
        <translation>Stare a sedere tiene la zona lombare nella stessa posizione per ore. Una rotazione lenta la rimette in movimento e lascia rilassare i muscoli ai lati del tronco.</translation>
    </message>
    <message>
        <source>The opposite shoulder lifts. Go less far instead.</source>
        <translation>La spalla opposta si alza. Scendi un po’ meno.</translation>
    </message>
    <message>
        <source>The knees come apart.</source>
        <translation>Le ginocchia si separano.</translation>
    </message>
    <message>
        <source>Pushing the knees down with the hand.</source>
        <translation>Spingere giù le ginocchia con la mano.</translation>
    </message>
    <message>
        <source>Bouncing, or dropping fast.</source>
        <translation>Molleggiare, o scendere di colpo.</translation>
    </message>
    <message>
        <source>Holding the breath.</source>
        <translation>Trattenere il respiro.</translation>
    </message>
    <message>
        <source>Your hip or back still has rules after an operation.</source>
        <translation>La tua anca o la tua schiena ha ancora delle restrizioni dopo un’operazione.</translation>
    </message>
    <message>
        <source>You broke a bone in your back in the last three months.</source>
        <translation>Hai avuto una frattura alla schiena negli ultimi tre mesi.</translation>
    </message>
    <message>
        <source>Turning sends pain or tingling down a leg.</source>
        <translation>Ruotando, senti dolore o formicolio scendere lungo una gamba.</translation>
    </message>
    <message>
        <source>Go smaller: thin bones, pregnant. Arms low: a sore shoulder. Feet further away: a new knee.</source>
        <translation>Movimento più piccolo: ossa fragili, gravidanza. Braccia basse: spalla dolente. Piedi più lontani: protesi di ginocchio.</translation>
    </message>
    <message>
        <source>5 to 10 seconds, 2 or 3 times each side, morning and evening</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>Da 5 a 10 secondi, 2 o 3 volte per lato, mattina e sera</translation>
    </message>
    <message>
        <source>One deep breath, 8 to 10 times, sides in turn</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>Un respiro profondo, da 8 a 10 volte, a lati alterni</translation>
    </message>
    <message>
        <source>Child’s pose</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>Posizione del bambino</translation>
    </message>
    <message>
        <source>Whole back, hips</source>
        <translation>Tutta la schiena, zona delle anche</translation>
    </message>
    <message>
        <source>Come onto your hands and knees</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Mettiti carponi</translation>
    </message>
    <message>
        <source>Big toes close, knees as wide as you like</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Alluci vicini, ginocchia larghe quanto vuoi</translation>
    </message>
    <message>
        <source>Sit back towards your heels, arms long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Siediti indietro verso i talloni, braccia distese</translation>
    </message>
    <message>
        <source>Do not force it. Rest your forehead on the mat or a cushion</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Non forzare. Appoggia la fronte sul tappetino o su un cuscino</translation>
    </message>
    <message>
        <source>All the way back, with a cushion wherever you like one.</source>
        <translation>Indietro fino in fondo, con un cuscino dove preferisci.</translation>
    </message>
    <message>
        <source>On the floor, half way</source>
        <translation>A terra, a metà</translation>
    </message>
    <message>
        <source>Knees wide, a cushion in front of you</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Ginocchia larghe, un cuscino davanti a te</translation>
    </message>
    <message>
        <source>Sit half way back, back long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Siediti indietro fino a metà, schiena lunga</translation>
    </message>
    <message>
        <source>Forehead on your fists, no rounding</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Fronte sui pugni, senza incurvare la schiena</translation>
    </message>
    <message>
        <source>Half way, with a long back. The NHS teaches it like this, with short holds: it is our morning version.</source>
        <translation>A metà, con la schiena lunga. L’NHS lo insegna così, con tenute brevi: è la nostra versione del mattino.</translation>
    </message>
    <message>
        <source>Stand an arm’s length from the desk</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Mettiti in piedi a un braccio dalla scrivania</translation>
    </message>
    <message>
        <source>Hands on its edge, knees soft. It must not wobble</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Mani sul bordo, ginocchia morbide. La scrivania non deve traballare</translation>
    </message>
    <message>
        <source>Step back, lean forward, back long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Fai un passo indietro, inclinati in avanti, schiena lunga</translation>
    </message>
    <message>
        <source>Do not hang your weight on it. Come up slowly</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Non appenderti alla scrivania. Risali lentamente</translation>
    </message>
    <message>
        <source>Arms and back make one long slope. Not on glass, a keyboard tray or a raised desk; if in doubt, use a wall.</source>
        <translation>Braccia e schiena formano un’unica linea inclinata. Non su vetro, su un ripiano per tastiera o su una scrivania rialzata; nel dubbio, usa una parete.</translation>
    </message>
    <message>
        <source>At a wall or desk, easier</source>
        <translation>A parete o scrivania, più facile</translation>
    </message>
    <message>
        <source>Hands on a wall, at chest height</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Mani sulla parete, all’altezza del petto</translation>
    </message>
    <message>
        <source>Or on a desk that does not wobble. Feet level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>O su una scrivania che non traballa. Piedi pari</translation>
    </message>
    <message>
        <source>Step back, lean a little, head up</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Fai un passo indietro, inclinati un poco, testa su</translation>
    </message>
    <message>
        <source>Less than half way down, back long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Meno di metà discesa, schiena lunga</translation>
    </message>
    <message>
        <source>Hands at chest height, lean less than half way.</source>
        <translation>Mani all’altezza del petto, inclinati meno di metà.</translation>
    </message>
    <message>
        <source>Sides of the back</source>
        <translation>Lati della schiena</translation>
    </message>
    <message>
        <source>Buttocks</source>
        <translation>Glutei</translation>
    </message>
    <message>
        <source>Start on hands and knees. Bring your big toes close, knees as wide as you like.</source>
        <translation>Parti carponi. Avvicina gli alluci, ginocchia larghe quanto vuoi.</translation>
    </message>
    <message>
        <source>Breathe out and send your hips back towards your heels.</source>
        <translation>Espira e porta il bacino indietro verso i talloni.</translation>
    </message>
    <message>
        <source>Let your chest come down and slide your hands forward.</source>
        <translation>Lascia scendere il petto e fai scivolare le mani in avanti.</translation>
    </message>
    <message>
        <source>Rest your forehead on the mat, a cushion or your fists.</source>
        <translation>Appoggia la fronte sul tappetino, su un cuscino o sui pugni.</translation>
    </message>
    <message>
        <source>Soften your shoulders and breathe into your lower back.</source>
        <translation>Ammorbidisci le spalle e respira verso la zona lombare.</translation>
    </message>
    <message>
        <source>To come up, press the hands down and walk them in.</source>
        <translation>Per risalire, premi sulle mani e riportale indietro poco a poco.</translation>
    </message>
    <message>
        <source>It keeps the spine moving and gives the muscles of the lower back a chance to relax.</source>
        <translation>Mantiene in movimento la colonna e dà ai muscoli lombari l’occasione di rilassarsi.</translation>
    </message>
    <message>
        <source>Forcing the hips to the heels.</source>
        <translation>Forzare il bacino fino ai talloni.</translation>
    </message>
    <message>
        <source>Shoulders up by the ears.</source>
        <translation>Le spalle vicino alle orecchie.</translation>
    </message>
    <message>
        <source>Letting the head hang without support.</source>
        <translation>Lasciare la testa penzoloni senza appoggio.</translation>
    </message>
    <message>
        <source>Putting up with pinching knees.</source>
        <translation>Sopportare fitte alle ginocchia.</translation>
    </message>
    <message>
        <source>Dropping into it fast.</source>
        <translation>Scendere di colpo.</translation>
    </message>
    <message>
        <source>A knee hurts or does not bend far.</source>
        <translation>Un ginocchio fa male o si piega poco.</translation>
    </message>
    <message>
        <source>Your hip still has rules.</source>
        <translation>La tua anca ha ancora delle restrizioni.</translation>
    </message>
    <message>
        <source>Hanging your head makes you dizzy.</source>
        <translation>Tenere la testa in giù ti dà capogiri.</translation>
    </message>
    <message>
        <source>Go half way: first hour of the day, thin bones, leg pain. Knees wide: pregnant. A roll under the ankles: sore ankles.</source>
        <translation>Solo a metà: prima ora del giorno, ossa fragili, dolore alla gamba. Ginocchia larghe: gravidanza. Un rotolo sotto le caviglie: caviglie dolenti.</translation>
    </message>
    <message>
        <source>One deep breath, 8 to 10 times, with a straighter back</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>Un respiro profondo, da 8 a 10 volte, con la schiena più dritta</translation>
    </message>
    <message>
        <source>20 to 30 seconds, hands on the desk</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>Da 20 a 30 secondi, mani sulla scrivania</translation>
    </message>
    <message>
        <source>Cat-camel</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>Gatto-cammello</translation>
    </message>
    <message>
        <source>Spine, gently both ways</source>
        <translation>Colonna, con dolcezza nei due sensi</translation>
    </message>
    <message>
        <source>Hands under shoulders, knees under hips, elbows soft</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Mani sotto le spalle, ginocchia sotto le anche, gomiti morbidi</translation>
    </message>
    <message>
        <source>Breathe out, round your back up</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Espira, incurva la schiena verso l’alto</translation>
    </message>
    <message>
        <source>Breathe in, let your belly sink</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Inspira, lascia scendere la pancia</translation>
    </message>
    <message>
        <source>Two thirds of your range, no pushing at the ends</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Due terzi del tuo movimento, senza spingere alla fine</translation>
    </message>
    <message>
        <source>Slowly between Round and Open, about two thirds of the way.</source>
        <translation>Lentamente tra incurvare e aprire, circa due terzi del movimento.</translation>
    </message>
    <message>
        <source>On the floor, smaller</source>
        <translation>A terra, più piccolo</translation>
    </message>
    <message>
        <source>Hands under shoulders, knees under hips, head level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Mani sotto le spalle, ginocchia sotto le anche, testa in linea</translation>
    </message>
    <message>
        <source>Breathe out, round a little</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Espira, incurva un poco</translation>
    </message>
    <message>
        <source>Breathe in, back to level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Inspira, torna alla schiena piatta</translation>
    </message>
    <message>
        <source>Do not sag, and keep your head level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Non far cedere la schiena e tieni la testa in linea</translation>
    </message>
    <message>
        <source>Small: round a little, then back to level, head level.</source>
        <translation>Piccolo: incurva un poco, poi torna alla schiena piatta, testa in linea.</translation>
    </message>
    <message>
        <source>On your forearms</source>
        <translation>Sugli avambracci</translation>
    </message>
    <message>
        <source>Come onto your forearms and knees</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Appoggiati su avambracci e ginocchia</translation>
    </message>
    <message>
        <source>Elbows under shoulders on a cushion, or on your fists</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Gomiti sotto le spalle su un cuscino, o sui pugni</translation>
    </message>
    <message>
        <source>Do not sink into the shoulders</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Non affondare tra le spalle</translation>
    </message>
    <message>
        <source>The small version on forearms or fists: no weight on bent wrists.</source>
        <translation>La versione piccola su avambracci o pugni: nessun peso sui polsi piegati.</translation>
    </message>
    <message>
        <source>Sit tall, hands on your knees</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Siediti con la schiena dritta, mani sulle ginocchia</translation>
    </message>
    <message>
        <source>Middle of the seat, feet flat, chair against the desk or a wall</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Al centro del sedile, piedi a terra, sedia contro la scrivania o una parete</translation>
    </message>
    <message>
        <source>Breathe out, round your back</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Espira, incurva la schiena</translation>
    </message>
    <message>
        <source>Breathe in, lift your breastbone</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Inspira, solleva lo sterno</translation>
    </message>
    <message>
        <source>Shoulders stay low, no pushing at the ends</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Spalle basse, senza spingere alla fine</translation>
    </message>
    <message>
        <source>The same slow rounds, seated.</source>
        <translation>Le stesse ripetizioni lente, sulla sedia.</translation>
    </message>
    <message>
        <source>At the desk, smaller</source>
        <translation>Alla scrivania, più piccolo</translation>
    </message>
    <message>
        <source>Sit tall, hands on your thighs</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Siediti con la schiena dritta, mani sulle cosce</translation>
    </message>
    <message>
        <source>Raise the seat: hips higher than knees, both feet flat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Alza il sedile: bacino più alto delle ginocchia, entrambi i piedi a terra</translation>
    </message>
    <message>
        <source>Breathe out, rock your hips back</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Espira, dondola il bacino indietro</translation>
    </message>
    <message>
        <source>Breathe in, rock your hips forward</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Inspira, dondola il bacino in avanti</translation>
    </message>
    <message>
        <source>Small, and your head stays level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Piccolo, e la testa resta in linea</translation>
    </message>
    <message>
        <source>A small rock of the hips on a raised seat, head level.</source>
        <translation>Un piccolo dondolio del bacino con il sedile alzato, testa in linea.</translation>
    </message>
    <message>
        <source>Whole spine</source>
        <translation>Tutta la colonna</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Schiena</translation>
    </message>
    <message>
        <source>Tummy</source>
        <translation>Pancia</translation>
    </message>
    <message>
        <source>Come to hands and knees: hands under shoulders, knees under hips.</source>
        <translation>Mettiti carponi: mani sotto le spalle, ginocchia sotto le anche.</translation>
    </message>
    <message>
        <source>Breathe out. Round your back up and let your head follow.</source>
        <translation>Espira. Incurva la schiena verso l’alto e lascia che la testa segua.</translation>
    </message>
    <message>
        <source>Breathe in. Let your belly sink, lift your breastbone and look just ahead.</source>
        <translation>Inspira. Lascia scendere la pancia, solleva lo sterno e guarda poco davanti a te.</translation>
    </message>
    <message>
        <source>Keep moving slowly between the two, like a wave from your hips to your head.</source>
        <translation>Continua a muoverti lentamente tra le due posizioni, come un’onda dal bacino alla testa.</translation>
    </message>
    <message>
        <source>Stay in the comfortable middle. No pushing at either end.</source>
        <translation>Resta nella zona comoda. Senza spingere a nessuna delle due estremità.</translation>
    </message>
    <message>
        <source>It moves the whole spine under little load, while your back and tummy muscles gently work.</source>
        <translation>Muove tutta la colonna con poco carico, mentre i muscoli della schiena e della pancia lavorano piano.</translation>
    </message>
    <message>
        <source>Racing.</source>
        <translation>Andare di fretta.</translation>
    </message>
    <message>
        <source>Forcing the ends.</source>
        <translation>Forzare alle estremità.</translation>
    </message>
    <message>
        <source>Throwing the head back.</source>
        <translation>Buttare indietro la testa.</translation>
    </message>
    <message>
        <source>Moving only the upper back, or only the hips.</source>
        <translation>Muovere solo la parte alta della schiena, o solo il bacino.</translation>
    </message>
    <message>
        <source>Bending the elbows, or sinking into the shoulders.</source>
        <translation>Piegare i gomiti, o affondare tra le spalle.</translation>
    </message>
    <message>
        <source>A wrist or shoulder is newly hurt.</source>
        <translation>Hai una lesione recente a un polso o a una spalla.</translation>
    </message>
    <message>
        <source>Sit instead if kneeling hurts. Go smaller: thin bones. Pregnant: round, then level; do not sag.</source>
        <translation>Fallo sulla sedia se stare in ginocchio fa male. Movimento più piccolo: ossa fragili. Gravidanza: incurva, poi torna alla schiena piatta; non far cedere la schiena.</translation>
    </message>
    <message>
        <source>5 or 6 slow rounds, not forced. His take 3 to 4 seconds; ours are slower, one breath each</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>5 o 6 ripetizioni lente, senza forzare. Le sue durano da 3 a 4 secondi; le nostre sono più lente, un respiro ciascuna</translation>
    </message>
    <message>
        <source>Five breaths, seated</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>Cinque respiri, sulla sedia</translation>
    </message>
    <message>
        <source>Hamstring</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>Ischiocrurali</translation>
    </message>
    <message>
        <source>Back of the thigh</source>
        <translation>Retro della coscia</translation>
    </message>
    <message>
        <source>On the floor, with a strap</source>
        <translation>A terra, con una fascia</translation>
    </message>
    <message>
        <source>Lie down, strap round your {side} foot</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Sdraiati, fascia attorno al piede {sinistro|destro}</translation>
    </message>
    <message>
        <source>Both knees bent, {other} foot flat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Ginocchia piegate, piede {destro|sinistro} a terra</translation>
    </message>
    <message>
        <source>Straighten the {side} knee, heel up</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Stendi il ginocchio {sinistro|destro}, tallone in alto</translation>
    </message>
    <message>
        <source>Both hips stay heavy. A little bend in the knee is fine</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Entrambe le anche restano pesanti. Il ginocchio può restare un po’ piegato</translation>
    </message>
    <message>
        <source>With a strap, belt or towel. The other knee stays bent.</source>
        <translation>Con una fascia, una cintura o un asciugamano. L’altro ginocchio resta piegato.</translation>
    </message>
    <message>
        <source>On the floor, knee bent</source>
        <translation>A terra, ginocchio piegato</translation>
    </message>
    <message>
        <source>Lie down, hands behind your {side} thigh</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Sdraiati, mani dietro la coscia {sinistra|destra}</translation>
    </message>
    <message>
        <source>Lift the {side} heel, knee bent</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Solleva il tallone {sinistro|destro}, ginocchio piegato</translation>
    </message>
    <message>
        <source>Shoulders and neck stay soft</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Spalle e collo restano morbidi</translation>
    </message>
    <message>
        <source>Hands behind the thigh, knee well bent, thigh not all the way up.</source>
        <translation>Mani dietro la coscia, ginocchio ben piegato, coscia non del tutto su.</translation>
    </message>
    <message>
        <source>In the middle of the bed, {other} foot flat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Al centro del letto, piede {destro|sinistro} appoggiato</translation>
    </message>
    <message>
        <source>The same with a bent knee, in bed.</source>
        <translation>Lo stesso con il ginocchio piegato, a letto.</translation>
    </message>
    <message>
        <source>Put your {side} heel one step forward</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Porta il tallone {sinistro|destro} un passo avanti</translation>
    </message>
    <message>
        <source>Toes up, one hand on the desk</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Punta del piede in su, una mano sulla scrivania</translation>
    </message>
    <message>
        <source>Lean forward from the hips, back long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Inclinati dalle anche, schiena lunga</translation>
    </message>
    <message>
        <source>Front knee a little bent, no rounding</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Ginocchio davanti un po’ piegato, senza incurvare la schiena</translation>
    </message>
    <message>
        <source>Standing, the heel on the floor a short step ahead, one hand on the desk. Never on a chair.</source>
        <translation>In piedi, tallone a terra un piccolo passo avanti, una mano sulla scrivania. Mai su una sedia.</translation>
    </message>
    <message>
        <source>Put your {side} heel just ahead</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Porta il tallone {sinistro|destro} appena avanti</translation>
    </message>
    <message>
        <source>Both hands on the desk, knees soft</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Entrambe le mani sulla scrivania, ginocchia morbide</translation>
    </message>
    <message>
        <source>Lean a little from the hips</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Inclinati un poco dalle anche</translation>
    </message>
    <message>
        <source>Your back stays long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>La schiena resta lunga</translation>
    </message>
    <message>
        <source>Short step, small lean, knee soft, both hands on the desk.</source>
        <translation>Passo corto, inclinazione piccola, ginocchio morbido, entrambe le mani sulla scrivania.</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Sulla sedia</translation>
    </message>
    <message>
        <source>Sit tall on a raised seat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Siediti con il sedile alzato, schiena dritta</translation>
    </message>
    <message>
        <source>Middle of the seat, chair against the desk or a wall</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Al centro del sedile, sedia contro la scrivania o una parete</translation>
    </message>
    <message>
        <source>Slide your {side} heel slowly out</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Fai scivolare lentamente il tallone {sinistro|destro} in avanti</translation>
    </message>
    <message>
        <source>No leaning. Stop at a gentle pull</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Senza inclinarti. Fermati a una tensione leggera</translation>
    </message>
    <message>
        <source>Sit tall and slide one heel out until it pulls gently. No leaning.</source>
        <translation>Schiena dritta; fai scivolare un tallone in avanti finché senti una tensione leggera. Senza inclinarti.</translation>
    </message>
    <message>
        <source>Calf, a little</source>
        <translation>Polpaccio, un poco</translation>
    </message>
    <message>
        <source>Lie on your back, both knees bent. Loop a strap around one foot.</source>
        <translation>Sdraiati a pancia in su, ginocchia piegate. Passa una fascia attorno a un piede.</translation>
    </message>
    <message>
        <source>Bring that knee above the hip.</source>
        <translation>Porta quel ginocchio sopra l’anca.</translation>
    </message>
    <message>
        <source>Breathe out and slowly straighten the knee, heel towards the ceiling.</source>
        <translation>Espira e stendi lentamente il ginocchio, tallone verso il soffitto.</translation>
    </message>
    <message>
        <source>Stop at a gentle pull in the middle of the back of the thigh.</source>
        <translation>Fermati a una tensione leggera al centro del retro della coscia.</translation>
    </message>
    <message>
        <source>Keep the other foot down, both hips heavy and the shoulders soft.</source>
        <translation>Tieni l’altro piede a terra, entrambe le anche pesanti e le spalle morbide.</translation>
    </message>
    <message>
        <source>Bend the knee to come out, lower the foot, change legs.</source>
        <translation>Per uscire piega il ginocchio, abbassa il piede e cambia gamba.</translation>
    </message>
    <message>
        <source>Long sitting can leave the backs of the legs tight. Many people find bending easier when they are looser. About 10 minutes a week is enough for flexibility (a review of 189 studies of static stretching, Sports Medicine, 2025).</source>
        <translation>Stare a lungo a sedere può lasciare rigido il retro delle gambe. Molte persone si piegano più facilmente quando è più sciolto. Circa 10 minuti alla settimana bastano per la flessibilità (una revisione di 189 studi sull’allungamento statico, Sports Medicine, 2025).</translation>
    </message>
    <message>
        <source>Locking the knee and yanking.</source>
        <translation>Bloccare il ginocchio e strattonare.</translation>
    </message>
    <message>
        <source>Rounding the lower back to get further.</source>
        <translation>Incurvare la zona lombare per andare oltre.</translation>
    </message>
    <message>
        <source>The hips lift or twist.</source>
        <translation>Il bacino si solleva o si gira.</translation>
    </message>
    <message>
        <source>Shoulders and neck tense up.</source>
        <translation>Spalle e collo si irrigidiscono.</translation>
    </message>
    <message>
        <source>Pulling hard on the toes. It should pull in the middle of the thigh, not behind the knee.</source>
        <translation>Tirare forte le dita del piede. Deve tirare al centro della coscia, non dietro il ginocchio.</translation>
    </message>
    <message>
        <source>It sends pain, tingling or numbness down the leg.</source>
        <translation>Provoca dolore, formicolio o intorpidimento lungo la gamba.</translation>
    </message>
    <message>
        <source>You tore a muscle there.</source>
        <translation>Hai avuto lì uno strappo muscolare.</translation>
    </message>
    <message>
        <source>Bend the knee more if a leg tingles. Sit if you are pregnant.</source>
        <translation>Piega di più il ginocchio se una gamba formicola. In gravidanza, fallo sulla sedia.</translation>
    </message>
    <message>
        <source>30 to 60 seconds, 2 or 3 times each leg</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>Da 30 a 60 secondi, 2 o 3 volte per gamba</translation>
    </message>
    <message>
        <source>Count to 10, up to 10 times each leg, the other knee bent</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>Conta fino a 10, fino a 10 volte per gamba, l’altro ginocchio piegato</translation>
    </message>
    <message>
        <source>30 seconds to a minute, one heel forward</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>Da 30 secondi a un minuto, un tallone avanti</translation>
    </message>
    <message>
        <source>30 seconds, 2 to 4 times each leg</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>30 secondi, da 2 a 4 volte per gamba</translation>
    </message>
    <message>
        <source>Hip flexor</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>Flessori dell’anca</translation>
    </message>
    <message>
        <source>Front of the hip</source>
        <translation>Parte anteriore dell’anca</translation>
    </message>
    <message>
        <source>Kneel on your {side} knee</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Appoggia a terra il ginocchio {sinistro|destro}</translation>
    </message>
    <message>
        <source>A pad under the knee, {other} foot in front</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Un’imbottitura sotto il ginocchio, piede {destro|sinistro} davanti</translation>
    </message>
    <message>
        <source>Tuck your hips under, glide forward</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Ruota il bacino sotto di te, scivola in avanti</translation>
    </message>
    <message>
        <source>Stay tall: your lower back does not arch</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Busto dritto: la zona lombare non si inarca</translation>
    </message>
    <message>
        <source>Half kneeling. Tuck first, then glide a few centimetres.</source>
        <translation>Con un ginocchio a terra. Prima ruota il bacino, poi scivola di qualche centimetro.</translation>
    </message>
    <message>
        <source>On the floor, tuck only</source>
        <translation>A terra, solo bacino</translation>
    </message>
    <message>
        <source>A thick pad under the knee, {other} foot in front</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Un’imbottitura spessa sotto il ginocchio, piede {destro|sinistro} davanti</translation>
    </message>
    <message>
        <source>Squeeze your buttock, tuck your hips</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Stringi il gluteo, bacino sotto</translation>
    </message>
    <message>
        <source>No gliding forward, stay tall</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Senza scivolare in avanti, busto dritto</translation>
    </message>
    <message>
        <source>Half kneeling, tuck only, no glide.</source>
        <translation>Con un ginocchio a terra, ruota solo il bacino, senza scivolare.</translation>
    </message>
    <message>
        <source>Step back with your {side} foot</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Fai un passo indietro con il piede {sinistro|destro}</translation>
    </message>
    <message>
        <source>Hold the desk, both hands if you wobble. Heel up</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Tieniti alla scrivania, con due mani se traballi. Tallone su</translation>
    </message>
    <message>
        <source>Short step, knees soft, lower back calm</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Passo corto, ginocchia morbide, zona lombare tranquilla</translation>
    </message>
    <message>
        <source>Standing, one foot behind, hand on the desk. Shoes that grip; never a chair with wheels.</source>
        <translation>In piedi, un piede dietro, mano sulla scrivania. Scarpe che non scivolano; mai una sedia con le rotelle.</translation>
    </message>
    <message>
        <source>At the desk, squeeze only</source>
        <translation>Alla scrivania, solo stringere</translation>
    </message>
    <message>
        <source>Stand tall, both hands on the desk</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>In piedi, schiena dritta, entrambe le mani sulla scrivania</translation>
    </message>
    <message>
        <source>Feet level, knees soft</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Piedi pari, ginocchia morbide</translation>
    </message>
    <message>
        <source>Squeeze your buttocks, tuck your hips</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Stringi i glutei, bacino sotto</translation>
    </message>
    <message>
        <source>No sliding forward, keep breathing</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Senza scivolare in avanti, continua a respirare</translation>
    </message>
    <message>
        <source>Feet level, both hands on the desk: squeeze and tuck, no slide.</source>
        <translation>Piedi pari, entrambe le mani sulla scrivania: stringi e ruota il bacino, senza scivolare.</translation>
    </message>
    <message>
        <source>Front of the thigh</source>
        <translation>Parte anteriore della coscia</translation>
    </message>
    <message>
        <source>Kneel on one knee, the other foot in front. Pad the knee.</source>
        <translation>Appoggia un ginocchio a terra, l’altro piede davanti. Metti qualcosa di morbido sotto il ginocchio.</translation>
    </message>
    <message>
        <source>Grow tall, ribs over hips, hands on the front thigh or something firm.</source>
        <translation>Allungati verso l’alto, costole sopra il bacino, mani sulla coscia davanti o su qualcosa di stabile.</translation>
    </message>
    <message>
        <source>Squeeze the buttock of the leg behind and tuck your hips under. Many people feel the stretch already.</source>
        <translation>Stringi il gluteo della gamba dietro e ruota il bacino sotto di te. Molte persone sentono già l’allungamento.</translation>
    </message>
    <message>
        <source>Keep the tuck and glide the hips forward a few centimetres.</source>
        <translation>Mantieni il bacino ruotato e fallo scivolare di qualche centimetro in avanti.</translation>
    </message>
    <message>
        <source>Stop at a pull at the front of the hip. Your lower back stays calm.</source>
        <translation>Fermati quando tira nella parte anteriore dell’anca. La zona lombare resta tranquilla.</translation>
    </message>
    <message>
        <source>Ease back, step out, change sides.</source>
        <translation>Torna piano indietro, esci e cambia lato.</translation>
    </message>
    <message>
        <source>Hours of sitting keep the front of the hips folded. This opens them again. About 10 minutes a week is enough for flexibility (a review of 189 studies of static stretching, Sports Medicine, 2025).</source>
        <translation>Ore a sedere tengono piegata la parte anteriore delle anche. Questo la riapre. Circa 10 minuti alla settimana bastano per la flessibilità (una revisione di 189 studi sull’allungamento statico, Sports Medicine, 2025).</translation>
    </message>
    <message>
        <source>Arching the lower back and leaning forward.</source>
        <translation>Inarcare la zona lombare e inclinarsi in avanti.</translation>
    </message>
    <message>
        <source>Lunging deep without the tuck.</source>
        <translation>Scendere molto senza ruotare il bacino.</translation>
    </message>
    <message>
        <source>The front knee falls inwards, or goes far past the toes.</source>
        <translation>Il ginocchio davanti cade verso l’interno, o va molto oltre le dita del piede.</translation>
    </message>
    <message>
        <source>The hips turn out.</source>
        <translation>Il bacino si gira verso l’esterno.</translation>
    </message>
    <message>
        <source>Kneeling on the kneecap without a pad.</source>
        <translation>Stare in ginocchio sulla rotula senza imbottitura.</translation>
    </message>
    <message>
        <source>Your hip still has rules about your leg behind you.</source>
        <translation>La tua anca ha ancora delle restrizioni per la gamba all’indietro.</translation>
    </message>
    <message>
        <source>Stand if kneeling hurts. Squeeze only, do not slide, if your back arches or pinches. Both hands on the desk: unsteady.</source>
        <translation>In piedi se stare in ginocchio fa male. Stringi soltanto, senza scivolare, se la schiena si inarca o dà fitte. Entrambe le mani sulla scrivania: se manca stabilità.</translation>
    </message>
    <message>
        <source>30 seconds, twice each side, every day</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>30 secondi, due volte per lato, ogni giorno</translation>
    </message>
    <message>
        <source>15 to 30 seconds; the tuck makes the stretch</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>Da 15 a 30 secondi; è la rotazione del bacino che allunga</translation>
    </message>
    <message>
        <source>30 seconds to a minute, standing</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>Da 30 secondi a un minuto, in piedi</translation>
    </message>
    <message>
        <source>Hips and back</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Bacino e schiena</translation>
    </message>
    <message>
        <source>Legs and turn</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Gambe e rotazione</translation>
    </message>
    <message>
        <source>All five at the desk</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Tutti e cinque alla scrivania</translation>
    </message>
    <message>
        <source>All five on the floor</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Tutti e cinque a terra</translation>
    </message>
    <message>
        <source>Evening</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Sera</translation>
    </message>
    <message>
        <source>Long evening</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Sera lunga</translation>
    </message>
    <message>
        <source>Morning</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Mattina</translation>
    </message>
    <message>
        <source>Limber shows gentle stretches. It is not a doctor and cannot check your body. If you are not sure, ask a doctor or a physio first.</source>
        <translation>Limber mostra allungamenti dolci. Non è un medico e non può esaminare il tuo corpo. Se hai dubbi, chiedi prima a un medico o a un fisioterapista.</translation>
    </message>
    <message>
        <source>For adults.</source>
        <translation>Per adulti.</translation>
    </message>
    <message>
        <source>Emergency: get help now</source>
        <extracomment>Keep the word Emergency: colour alone must not say it.</extracomment>
        <translation>Emergenza: chiedi aiuto subito</translation>
    </message>
    <message>
        <source>Call your local emergency number (112, 999, 911) if you have back pain and any of these:</source>
        <extracomment>Local number first; the numbers are examples, never only one.</extracomment>
        <translation>Chiama il numero di emergenza locale (112, 999, 911) se hai mal di schiena e uno di questi segni:</translation>
    </message>
    <message>
        <source>You feel numb or tingly between your legs, or around your bottom or private parts. Wiping may feel different.</source>
        <extracomment>private parts = genitals</extracomment>
        <translation>Senti intorpidimento o formicolio tra le gambe, o attorno al sedere o alle parti intime. Quando ti pulisci, la sensazione può essere diversa.</translation>
    </message>
    <message>
        <source>It is hard to pee, you leak, or you cannot feel when you need to go. Or you cannot hold your poo.</source>
        <extracomment>Plain words for pee and poo are wanted.</extracomment>
        <translation>Fai fatica a fare pipì, la perdi senza volerlo, o non senti quando devi andare. Oppure non riesci a trattenere la cacca.</translation>
    </message>
    <message>
        <source>Sex suddenly feels numb, or an erection no longer comes.</source>
        <translation>All’improvviso senti intorpidimento durante il sesso, o l’erezione non viene più.</translation>
    </message>
    <message>
        <source>Both legs hurt, tingle, go numb or feel weak.</source>
        <translation>Entrambe le gambe fanno male, formicolano, si intorpidiscono o le senti deboli.</translation>
    </message>
    <message>
        <source>One leg or foot is getting weaker.</source>
        <translation>Una gamba o un piede sta diventando più debole.</translation>
    </message>
    <message>
        <source>You have chest pain, or you cannot get your breath.</source>
        <translation>Hai dolore al petto, o ti manca il respiro.</translation>
    </message>
    <message>
        <source>A sudden, very bad pain in your back or belly. Or you feel faint, cold and sweaty.</source>
        <translation>Un dolore improvviso e molto forte alla schiena o alla pancia. O ti senti svenire, con freddo e sudore.</translation>
    </message>
    <message>
        <source>It began after a crash, a bad fall or a hard blow.</source>
        <translation>È iniziato dopo un incidente, una brutta caduta o un colpo forte.</translation>
    </message>
    <message>
        <source>Do not stretch. Do not wait. Do not drive yourself.</source>
        <translation>Non fare allungamenti. Non aspettare. Non metterti alla guida.</translation>
    </message>
    <message>
        <source>Call a doctor today. Do not stretch until they say it is safe.</source>
        <translation>Chiama un medico oggi. Niente allungamenti finché non ti dice che è sicuro.</translation>
    </message>
    <message>
        <source>You have a fever, you shiver, or you feel very ill.</source>
        <translation>Hai la febbre, i brividi, o ti senti molto male.</translation>
    </message>
    <message>
        <source>You lose weight and do not know why.</source>
        <translation>Perdi peso e non sai perché.</translation>
    </message>
    <message>
        <source>You have cancer now, or had it before.</source>
        <translation>Hai un cancro adesso, o l’hai avuto in passato.</translation>
    </message>
    <message>
        <source>Rest does not ease the pain, or it is much worse at night.</source>
        <translation>Il riposo non allevia il dolore, o di notte è molto peggio.</translation>
    </message>
    <message>
        <source>The pain is high up, between your shoulder blades.</source>
        <translation>Il dolore è in alto, tra le scapole.</translation>
    </message>
    <message>
        <source>It gets worse when you cough, sneeze or poo.</source>
        <translation>Peggiora quando tossisci, starnutisci o fai la cacca.</translation>
    </message>
    <message>
        <source>You have a new lump, or your back has changed shape.</source>
        <translation>Hai un nodulo nuovo, o la tua schiena ha cambiato forma.</translation>
    </message>
    <message>
        <source>You have thin bones or take steroid tablets, and the pain is new. Even with no fall.</source>
        <extracomment>thin bones = osteoporosis</extracomment>
        <translation>Hai ossa fragili o prendi cortisone in compresse, e il dolore è nuovo. Anche senza una caduta.</translation>
    </message>
    <message>
        <source>You get ill easily, had a bad infection, or inject drugs.</source>
        <translation>Ti ammali facilmente, hai avuto una brutta infezione, o ti inietti droghe.</translation>
    </message>
    <message>
        <source>You feel a strong beat in your belly.</source>
        <translation>Senti un battito forte nella pancia.</translation>
    </message>
    <message>
        <source>Book a visit if it</source>
        <extracomment>The lines complete this sentence; it = back pain.</extracomment>
        <translation>Prenota una visita se il dolore</translation>
    </message>
    <message>
        <source>is no better after a few weeks, or gets worse</source>
        <translation>non migliora dopo qualche settimana, o peggiora</translation>
    </message>
    <message>
        <source>stops you doing normal things</source>
        <translation>ti impedisce di fare le cose normali</translation>
    </message>
    <message>
        <source>is your first bad back pain under 18 or over 50</source>
        <translation>è il tuo primo forte mal di schiena prima dei 18 o dopo i 50 anni</translation>
    </message>
    <message>
        <source>leaves your back stiff for more than half an hour each morning, for three months or more, and moving helps</source>
        <translation>ti lascia la schiena rigida per più di mezz’ora ogni mattina, da tre mesi o più, e muoverti aiuta</translation>
    </message>
    <message>
        <source>Ask first (doctor, midwife or physio)</source>
        <translation>Chiedi prima (medico, ostetrica o fisioterapista)</translation>
    </message>
    <message>
        <source>An operation or a broken bone in the last three months</source>
        <translation>Un’operazione o una frattura negli ultimi tre mesi</translation>
    </message>
    <message>
        <source>Heart trouble in the last three months</source>
        <translation>Problemi di cuore negli ultimi tre mesi</translation>
    </message>
    <message>
        <source>A new hip or knee that still has rules</source>
        <translation>Una protesi d’anca o di ginocchio che ha ancora delle restrizioni</translation>
    </message>
    <message>
        <source>Thin bones, or a broken bone in your back</source>
        <translation>Ossa fragili, o una frattura alla schiena</translation>
    </message>
    <message>
        <source>Pregnant with bleeding or pelvic pain, or told to rest</source>
        <translation>Gravidanza con perdite di sangue o dolore pelvico, o con riposo prescritto</translation>
    </message>
    <message>
        <source>Someone told you to limit exercise</source>
        <translation>Ti hanno detto di limitare l’attività fisica</translation>
    </message>
    <message>
        <source>Stop now if you feel</source>
        <extracomment>The lines complete this sentence.</extracomment>
        <translation>Fermati subito se senti</translation>
    </message>
    <message>
        <source>a sharp or stabbing pain</source>
        <translation>un dolore acuto o come una fitta</translation>
    </message>
    <message>
        <source>pain, tingling or numbness that runs down a leg or an arm</source>
        <translation>dolore, formicolio o intorpidimento che scende lungo una gamba o un braccio</translation>
    </message>
    <message>
        <source>a leg that suddenly feels weak</source>
        <translation>una gamba all’improvviso debole</translation>
    </message>
    <message>
        <source>dizzy, faint, sick or short of breath</source>
        <translation>capogiro, sensazione di svenire, nausea o fiato corto</translation>
    </message>
    <message>
        <source>chest pain, or a sudden very bad headache</source>
        <translation>dolore al petto, o un mal di testa improvviso e molto forte</translation>
    </message>
    <message>
        <source>a pull that grows while you hold it</source>
        <translation>una tensione che aumenta mentre la mantieni</translation>
    </message>
    <message>
        <source>Come out slowly and rest. If it does not pass soon, get help.</source>
        <translation>Esci lentamente dalla posizione e riposa. Se non passa presto, chiedi aiuto.</translation>
    </message>
    <message>
        <source>New tingling, numbness or weakness: stop, however little it hurts.</source>
        <translation>Formicolio, intorpidimento o debolezza nuovi: fermati, anche se fa poco male.</translation>
    </message>
    <message>
        <source>A gentle pull is fine.</source>
        <translation>Una tensione leggera va bene.</translation>
    </message>
    <message>
        <source>It should feel tight, not sore. It should ease when you stop, and be gone by the next day.</source>
        <translation>Devi sentire tensione, non dolore. Deve allentarsi quando ti fermi, ed essere sparita entro il giorno dopo.</translation>
    </message>
    <message>
        <source>Stop and call your midwife or maternity unit</source>
        <extracomment>Shown only to somebody who said she is pregnant.</extracomment>
        <translation>Fermati e chiama la tua ostetrica o il reparto maternità</translation>
    </message>
    <message>
        <source>if you bleed</source>
        <translation>se hai perdite di sangue</translation>
    </message>
    <message>
        <source>if water leaks</source>
        <translation>se perdi liquido</translation>
    </message>
    <message>
        <source>if your belly tightens and hurts</source>
        <translation>se la pancia si indurisce e fa male</translation>
    </message>
    <message>
        <source>if your calf is sore or swollen</source>
        <translation>se il polpaccio è dolente o gonfio</translation>
    </message>
    <message>
        <source>if your baby moves less</source>
        <translation>se il bambino si muove meno</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Quando chiedere prima aiuto</translation>
    </message>
    <message>
        <source>Most back pain gets better within a few weeks. Some needs a doctor.</source>
        <translation>La maggior parte dei mal di schiena migliora in qualche settimana. Alcuni richiedono un medico.</translation>
    </message>
    <message>
        <source>A stretch may pull. It must not be sharp, and must not tingle down a leg.</source>
        <translation>Un allungamento può tirare. Non deve dare un dolore acuto, né formicolio lungo la gamba.</translation>
    </message>
    <message>
        <source>Emergency: call for help now</source>
        <translation>Emergenza: telefona subito per chiedere aiuto</translation>
    </message>
    <message>
        <source>Numb or tingly between the legs or around the bottom</source>
        <translation>Intorpidimento o formicolio tra le gambe o attorno al sedere</translation>
    </message>
    <message>
        <source>New trouble peeing, pooing, or holding it</source>
        <translation>Difficoltà nuove a fare pipì o cacca, o a trattenerle</translation>
    </message>
    <message>
        <source>Sex suddenly feels numb</source>
        <translation>All’improvviso, intorpidimento durante il sesso</translation>
    </message>
    <message>
        <source>Both legs hurt, tingle or go weak, or one leg gets weaker</source>
        <translation>Entrambe le gambe fanno male, formicolano o si indeboliscono, o una gamba diventa più debole</translation>
    </message>
    <message>
        <source>Chest pain, or hard to breathe</source>
        <translation>Dolore al petto, o fatica a respirare</translation>
    </message>
    <message>
        <source>Sudden, very bad back or belly pain, or faint and cold</source>
        <translation>Dolore improvviso e molto forte alla schiena o alla pancia, o sensazione di svenire e freddo</translation>
    </message>
    <message>
        <source>After a crash or a bad fall</source>
        <translation>Dopo un incidente o una brutta caduta</translation>
    </message>
    <message>
        <source>See a doctor before you stretch</source>
        <translation>Vai dal medico prima di fare allungamenti</translation>
    </message>
    <message>
        <source>Fever, or very ill</source>
        <translation>Febbre, o forte malessere</translation>
    </message>
    <message>
        <source>Weight loss you cannot explain</source>
        <translation>Perdita di peso senza spiegazione</translation>
    </message>
    <message>
        <source>Cancer, now or before</source>
        <translation>Cancro, adesso o in passato</translation>
    </message>
    <message>
        <source>Worse at night, rest does not help</source>
        <translation>Peggio di notte, il riposo non aiuta</translation>
    </message>
    <message>
        <source>Thin bones or steroids, and new pain</source>
        <translation>Ossa fragili o cortisone, e dolore nuovo</translation>
    </message>
    <message>
        <source>More signs</source>
        <extracomment>A link to the whole list.</extracomment>
        <translation>Altri segni</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Chiedi prima</translation>
    </message>
    <message>
        <source>Operation or broken bone, last 3 months</source>
        <translation>Operazione o frattura, ultimi 3 mesi</translation>
    </message>
    <message>
        <source>New hip or knee with rules</source>
        <translation>Protesi d’anca o ginocchio con restrizioni</translation>
    </message>
    <message>
        <source>Pregnant with bleeding or pelvic pain</source>
        <translation>Gravidanza con perdite di sangue o dolore pelvico</translation>
    </message>
    <message>
        <source>Told to limit exercise</source>
        <translation>Attività fisica da limitare</translation>
    </message>
    <message>
        <source>Check once</source>
        <extracomment>Shown once, before the first break at the desk.</extracomment>
        <translation>Controlla una volta</translation>
    </message>
    <message>
        <source>The desk does not wobble.</source>
        <translation>La scrivania non traballa.</translation>
    </message>
    <message>
        <source>The chair cannot roll: push it against something.</source>
        <translation>La sedia non può scivolare via: spingila contro qualcosa.</translation>
    </message>
    <message>
        <source>Your shoes grip.</source>
        <translation>Le tue scarpe non scivolano.</translation>
    </message>
    <message>
        <source>An arm’s length of free space behind you.</source>
        <translation>Un braccio di spazio libero dietro di te.</translation>
    </message>
    <message>
        <source>Keep enough light to see the mat. Roll to your side before you get up.</source>
        <translation>Lascia abbastanza luce per vedere il tappetino. Girati sul fianco prima di alzarti.</translation>
    </message>
    <message>
        <source>You asked us to be extra careful, so these are the smallest moves.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Ci hai chiesto più prudenza, quindi questi sono i movimenti più piccoli.</translation>
    </message>
    <message>
        <source>Your new hip still has rules, so nothing here bends it past a right angle, twists it or takes the leg behind.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>La tua protesi d’anca ha ancora delle restrizioni, quindi niente qui la piega oltre l’angolo retto, la ruota o porta la gamba indietro.</translation>
    </message>
    <message>
        <source>Thin bones like small, slow moves, so we skip deep rounding and strong turning.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Alle ossa fragili fanno bene movimenti piccoli e lenti, quindi evitiamo di incurvare molto e le rotazioni forti.</translation>
    </message>
    <message>
        <source>While you are pregnant we avoid lying flat, deep turns and standing unevenly.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>In gravidanza evitiamo di stare a pancia in su, le rotazioni profonde e gli appoggi in piedi non pari.</translation>
    </message>
    <message>
        <source>While you are pregnant we avoid deep turns and standing unevenly.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>In gravidanza evitiamo le rotazioni profonde e gli appoggi in piedi non pari.</translation>
    </message>
    <message>
        <source>A leg that tingles likes a bent knee and no hard pull.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Una gamba che formicola sta meglio con il ginocchio piegato e senza tirare forte.</translation>
    </message>
    <message>
        <source>Your new knee should not have to kneel or bend deeply.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>La tua protesi di ginocchio non dovrebbe doversi appoggiare a terra né piegarsi molto.</translation>
    </message>
    <message>
        <source>You said kneeling hurts, so this one is done standing or sitting.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Hai detto che stare in ginocchio fa male, quindi questo si fa in piedi o sulla sedia.</translation>
    </message>
    <message>
        <source>Both feet stay on the ground and you have something firm to hold.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Entrambi i piedi restano a terra e hai qualcosa di stabile a cui tenerti.</translation>
    </message>
    <message>
        <source>No need to get down on the floor for this one.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Per questo non serve scendere a terra.</translation>
    </message>
    <message>
        <source>Your head stays up in this one.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>In questo la testa resta su.</translation>
    </message>
    <message>
        <source>Your arms stay low and carry no weight.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Le braccia restano basse e non portano peso.</translation>
    </message>
    <message>
        <source>No weight on your wrists here.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Qui nessun peso sui polsi.</translation>
    </message>
    <message>
        <source>Operation, broken bone or heart trouble in the last 3 months, or someone told me to limit exercise.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Operazione, frattura o problemi di cuore negli ultimi 3 mesi, o mi hanno detto di limitare l’attività fisica.</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness runs down my leg.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Dolore, formicolio o intorpidimento mi scende lungo la gamba.</translation>
    </message>
    <message>
        <source>I have thin bones (osteoporosis), or broke a bone in my back.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Ho ossa fragili (osteoporosi), o ho avuto una frattura alla schiena.</translation>
    </message>
    <message>
        <source>I have a new hip.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Ho una protesi d’anca.</translation>
    </message>
    <message>
        <source>I have a new knee.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Ho una protesi di ginocchio.</translation>
    </message>
    <message>
        <source>I am pregnant.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Sono incinta.</translation>
    </message>
    <message>
        <source>Kneeling hurts, or I was told not to kneel.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Stare in ginocchio fa male, o mi hanno detto di non farlo.</translation>
    </message>
    <message>
        <source>Getting down to the floor and up again is hard.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Faccio fatica a scendere a terra e a rialzarmi.</translation>
    </message>
    <message>
        <source>I feel unsteady, or I fell this year.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Mi sento instabile, o ho avuto una caduta quest’anno.</translation>
    </message>
    <message>
        <source>Hanging my head makes me dizzy, or I have glaucoma or very high blood pressure.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Tenere la testa in giù mi dà capogiri, o ho il glaucoma o la pressione molto alta.</translation>
    </message>
    <message>
        <source>Lifting my arms or leaning on them hurts.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Sollevare le braccia o appoggiarmici fa male.</translation>
    </message>
    <message>
        <source>Leaning on my hands hurts.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Appoggiarmi sulle mani fa male.</translation>
    </message>
    <message>
        <source>Have you asked a doctor, midwife or physio?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Hai chiesto a un medico, a un’ostetrica o a un fisioterapista?</translation>
    </message>
    <message>
        <source>They said gentle stretching is fine</source>
        <translation>Hanno detto che allungamenti dolci vanno bene</translation>
    </message>
    <message>
        <source>Both legs? A leg getting weaker? Numb between your legs? Trouble peeing?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Entrambe le gambe? Una gamba sempre più debole? Intorpidimento tra le gambe? Difficoltà a fare pipì?</translation>
    </message>
    <message>
        <source>New or sudden pain since then?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Da allora dolore nuovo o improvviso?</translation>
    </message>
    <message>
        <source>Do you still have rules about moving it, or is it less than 3 months old?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Hai ancora restrizioni per muoverla, o sono passati meno di 3 mesi?</translation>
    </message>
    <message>
        <source>Yes, or not sure</source>
        <translation>Sì, o non lo so</translation>
    </message>
    <message>
        <source>Less than 3 months, or it does not bend well?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Meno di 3 mesi, o non si piega bene?</translation>
    </message>
    <message>
        <source>Does kneeling feel fine?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Stare in ginocchio va bene?</translation>
    </message>
    <message>
        <source>Bleeding, pelvic pain, or told to rest?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Perdite di sangue, dolore pelvico, o riposo prescritto?</translation>
    </message>
    <message>
        <source>More than 16 weeks?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Più di 16 settimane?</translation>
    </message>
    <message>
        <source>Sitting tall, hands on the knees.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Sulla sedia, schiena dritta, mani sulle ginocchia.</translation>
    </message>
    <message>
        <source>The pelvis rolls back and the back rounds.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Il bacino ruota indietro e la schiena si incurva.</translation>
    </message>
    <message>
        <source>The pelvis rolls forward and the breastbone lifts.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Il bacino ruota in avanti e lo sterno si solleva.</translation>
    </message>
    <message>
        <source>On hands and knees, back long and level.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Carponi, schiena lunga e piatta.</translation>
    </message>
    <message>
        <source>The back is rounded a little, the head stays level.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>La schiena si incurva un poco, la testa resta in linea.</translation>
    </message>
    <message>
        <source>The back is long and level again.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>La schiena è di nuovo lunga e piatta.</translation>
    </message>
    <message>
        <source>On knees and forearms, back long and level.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Su ginocchia e avambracci, schiena lunga e piatta.</translation>
    </message>
    <message>
        <source>The back is rounded towards the ceiling, forearms on a firm cushion.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>La schiena si incurva verso il soffitto, avambracci su un cuscino solido.</translation>
    </message>
    <message>
        <source>The belly sinks a little and the breastbone lifts.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>La pancia scende un poco e lo sterno si solleva.</translation>
    </message>
    <message>
        <source>The back is rounded towards the ceiling, the head hangs.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>La schiena si incurva verso il soffitto, la testa pende.</translation>
    </message>
    <message>
        <source>Standing, both hands on the wall at chest height.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>In piedi, entrambe le mani sulla parete all’altezza del petto.</translation>
    </message>
    <message>
        <source>The hips go back a little, the back is long, the head is up.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Il bacino va un poco indietro, la schiena è lunga, la testa su.</translation>
    </message>
    <message>
        <source>Standing at a desk, hands on its edge.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>In piedi davanti a una scrivania, mani sul bordo.</translation>
    </message>
    <message>
        <source>The hips go back until arms and back make one long slope.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Il bacino va indietro finché braccia e schiena formano un’unica linea inclinata.</translation>
    </message>
    <message>
        <source>On hands and knees.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Carponi.</translation>
    </message>
    <message>
        <source>The hips go half way back, the back stays long, the forehead rests on the cushion.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Il bacino va indietro fino a metà, la schiena resta lunga, la fronte poggia sul cuscino.</translation>
    </message>
    <message>
        <source>The hips rest towards the heels, the arms reach forward and the forehead rests on a cushion.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Il bacino riposa verso i talloni, le braccia si allungano in avanti e la fronte poggia su un cuscino.</translation>
    </message>
    <message>
        <source>Lying on the back in bed, one knee up, hands behind its thigh.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>A pancia in su a letto, un ginocchio sollevato, mani dietro la coscia.</translation>
    </message>
    <message>
        <source>In bed, one leg straightens half way, the knee stays bent, hands hold behind the thigh.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>A letto, una gamba si stende fino a metà, il ginocchio resta piegato, le mani tengono dietro la coscia.</translation>
    </message>
    <message>
        <source>Standing at a desk, both hands on it, one foot a short step ahead.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>In piedi davanti a una scrivania, entrambe le mani sopra, un piede un piccolo passo avanti.</translation>
    </message>
    <message>
        <source>The hips go back a little, both hands stay on the desk, the front knee is soft.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Il bacino va un poco indietro, entrambe le mani restano sulla scrivania, il ginocchio davanti è morbido.</translation>
    </message>
    <message>
        <source>Standing next to a desk, one hand on it, one heel a short step ahead.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>In piedi accanto a una scrivania, una mano sopra, un tallone un piccolo passo avanti.</translation>
    </message>
    <message>
        <source>The hips go back and the long back leans forward over the straight leg.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Il bacino va indietro e la schiena lunga si inclina sopra la gamba stesa.</translation>
    </message>
    <message>
        <source>Lying on the back, one knee up, hands behind its thigh.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>A pancia in su, un ginocchio sollevato, mani dietro la coscia.</translation>
    </message>
    <message>
        <source>The leg straightens half way, the knee stays bent, hands hold behind the thigh.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>La gamba si stende fino a metà, il ginocchio resta piegato, le mani tengono dietro la coscia.</translation>
    </message>
    <message>
        <source>Lying on the back, both knees bent, a strap round one foot.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>A pancia in su, ginocchia piegate, una fascia attorno a un piede.</translation>
    </message>
    <message>
        <source>The knee comes over the hip.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Il ginocchio viene sopra l’anca.</translation>
    </message>
    <message>
        <source>The leg straightens towards the ceiling, the strap holds its weight.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>La gamba si stende verso il soffitto, la fascia ne regge il peso.</translation>
    </message>
    <message>
        <source>Sitting tall on a raised seat, both feet flat.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Sulla sedia con il sedile alzato, schiena dritta, entrambi i piedi a terra.</translation>
    </message>
    <message>
        <source>One heel slides forward until there is a gentle pull, the back stays tall.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Un tallone scivola in avanti fino a una tensione leggera, la schiena resta dritta.</translation>
    </message>
    <message>
        <source>Standing at a desk, feet level, both hands on it.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>In piedi davanti a una scrivania, piedi pari, entrambe le mani sopra.</translation>
    </message>
    <message>
        <source>The seat squeezes and the pelvis tucks under, knees soft.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>I glutei si stringono e il bacino ruota sotto, ginocchia morbide.</translation>
    </message>
    <message>
        <source>Standing next to a desk with one hand on it, one foot back, its heel up.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>In piedi accanto a una scrivania con una mano sopra, un piede indietro con il tallone sollevato.</translation>
    </message>
    <message>
        <source>The pelvis tucks under, the chest stays tall.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Il bacino ruota sotto, il busto resta dritto.</translation>
    </message>
    <message>
        <source>Both knees soften and the hips glide forward.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Entrambe le ginocchia si ammorbidiscono e il bacino scivola in avanti.</translation>
    </message>
    <message>
        <source>Half kneeling, tall, one foot in front.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Con un ginocchio a terra, busto dritto, un piede davanti.</translation>
    </message>
    <message>
        <source>The pelvis tucks under, nothing else moves.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Il bacino ruota sotto, nient’altro si muove.</translation>
    </message>
    <message>
        <source>With the pelvis tucked the hips glide forward a little.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Con il bacino ruotato sotto, le anche scivolano un poco in avanti.</translation>
    </message>
    <message>
        <source>Lying on the back in bed, knees bent, arms low at the sides.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>A pancia in su a letto, ginocchia piegate, braccia basse lungo i fianchi.</translation>
    </message>
    <message>
        <source>In bed, both knees sink half way to one side onto a pillow, both shoulders stay down.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>A letto, entrambe le ginocchia scendono a metà strada da un lato su un cuscino, entrambe le spalle restano giù.</translation>
    </message>
    <message>
        <source>Sitting tall on a raised seat, arms crossed on the chest, both feet flat.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Sulla sedia con il sedile alzato, schiena dritta, braccia incrociate sul petto, entrambi i piedi a terra.</translation>
    </message>
    <message>
        <source>The chest turns a little to one side, hips and knees stay forward.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Il petto ruota un poco da un lato, bacino e ginocchia restano in avanti.</translation>
    </message>
    <message>
        <source>Sitting tall, arms crossed on the chest, both feet flat.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Sulla sedia, schiena dritta, braccia incrociate sul petto, entrambi i piedi a terra.</translation>
    </message>
    <message>
        <source>Knees and hips stay forward, the chest and then the head turn to one side.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Ginocchia e bacino restano in avanti; il petto e poi la testa ruotano da un lato.</translation>
    </message>
    <message>
        <source>Lying on the back, knees bent, arms low at the sides.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>A pancia in su, ginocchia piegate, braccia basse lungo i fianchi.</translation>
    </message>
    <message>
        <source>Both knees sink half way to one side onto a cushion, both shoulders stay down.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Entrambe le ginocchia scendono a metà strada da un lato su un cuscino, entrambe le spalle restano giù.</translation>
    </message>
    <message>
        <source>Lying on the back, knees bent, arms out to the sides.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>A pancia in su, ginocchia piegate, braccia aperte ai lati.</translation>
    </message>
    <message>
        <source>Both knees sink to one side, both shoulders stay on the floor.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Entrambe le ginocchia scendono da un lato, entrambe le spalle restano a terra.</translation>
    </message>
    <message>
        <source>Sitting tall on a raised seat, hands on the thighs.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Sulla sedia con il sedile alzato, schiena dritta, mani sulle cosce.</translation>
    </message>
    <message>
        <source>The head turns to one side, the chest stays where it is.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>La testa ruota da un lato, il petto resta dov’è.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Impossibile scrivere %1.</translation>
    </message>
    <message>
        <source>Stiff, better after.</source>
        <translation>Rigidità, meglio dopo.</translation>
    </message>
    <message>
        <source>Nowhere: this is the demo.</source>
        <translation>Da nessuna parte: questa è la demo.</translation>
    </message>
    <message>
        <source>the demo listens to no desktop</source>
        <translation>la demo non ascolta nessun desktop</translation>
    </message>
</context>
<context>
    <name>DoctorWords</name>
    <message>
        <source>Limber</source>
        <translation>Limber</translation>
    </message>
    <message>
        <source>%1 runs. %2</source>
        <translation>%1 in esecuzione. %2</translation>
    </message>
    <message>
        <source>Log in to a desktop session, or try: dbus-run-session limber. Without a bus Limber shows no notifications and takes no commands.</source>
        <translation>Accedi a una sessione grafica, o prova: dbus-run-session limber. Senza un bus Limber non mostra notifiche e non accetta comandi.</translation>
    </message>
    <message>
        <source>End it with: limber quit. If that does not help: pkill limber</source>
        <translation>Chiudilo con: limber quit. Se non basta: pkill limber</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Your own stretches</source>
        <translation>I tuoi allungamenti</translation>
    </message>
    <message>
        <source>%1 stretches in all; your own lie in %2</source>
        <translation>%1 allungamenti in tutto; i tuoi si trovano in %2</translation>
    </message>
    <message>
        <source>A file with a fault is left out as a whole; the others are used.</source>
        <translation>Un file con un errore viene tralasciato per intero; gli altri sono usati.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>None yet; it will be %1</source>
        <translation>Ancora nessuno; sarà %1</translation>
    </message>
    <message>
        <source>%1, %2, version %3, sound on every page</source>
        <translation>%1, %2, versione %3, integro in ogni pagina</translation>
    </message>
    <message>
        <source>An earlier Limber wrote it; it is brought forward at the next start.</source>
        <translation>L’ha scritto un Limber precedente; viene aggiornato al prossimo avvio.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voce</translation>
    </message>
    <message>
        <source>Chimes still guide a session. For a voice, install speech-dispatcher, or Qt&apos;s plugin for flite.</source>
        <translation>I segnali acustici guidano comunque la sessione. Per una voce, installa speech-dispatcher o il plugin di Qt per flite.</translation>
    </message>
    <message>
        <source>%1 speaks</source>
        <translation>Parla %1</translation>
    </message>
    <message>
        <source>The voice you chose, %1, is gone; %2 speaks with its own</source>
        <translation>La voce che hai scelto, %1, non c’è più; %2 parla con la sua</translation>
    </message>
    <message>
        <source>Choose another in Settings, Voice and sound.</source>
        <translation>Scegline un’altra in Impostazioni, Voce e suono.</translation>
    </message>
    <message>
        <source>Switched off in the settings</source>
        <translation>Disattivato nelle impostazioni</translation>
    </message>
    <message>
        <source>The speech engine does not answer.</source>
        <translation>Il motore vocale non risponde.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>none</source>
        <translation>manca</translation>
    </message>
    <message>
        <source>WRONG</source>
        <translation>ERRORE</translation>
    </message>
    <message>
        <source>When you are away</source>
        <translation>Quando non ci sei</translation>
    </message>
    <message>
        <source>Locked screen</source>
        <translation>Schermo bloccato</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sospensione</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Non disturbare</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Schermo intero</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>Presentazioni</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microfono</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Webcam</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Digitazione</translation>
    </message>
    <message>
        <source>Time counts on while you are away from the keyboard.</source>
        <translation>Il tempo continua a contare mentre non sei alla tastiera.</translation>
    </message>
    <message>
        <source>A locked screen counts as away only once nothing is typed or moved.</source>
        <translation>Lo schermo bloccato vale come assenza solo quando non si digita e non si muove più nulla.</translation>
    </message>
    <message>
        <source>Sleep is noticed by the clock, after waking.</source>
        <translation>La sospensione si nota dall’orologio, dopo la riattivazione.</translation>
    </message>
    <message>
        <source>Reminders come while notifications are switched off, if the desktop lets them.</source>
        <translation>I promemoria arrivano anche con le notifiche disattivate, se il desktop lo permette.</translation>
    </message>
    <message>
        <source>Reminders come over full-screen windows.</source>
        <translation>I promemoria arrivano sopra le finestre a schermo intero.</translation>
    </message>
    <message>
        <source>Reminders come during films and presentations.</source>
        <translation>I promemoria arrivano durante film e presentazioni.</translation>
    </message>
    <message>
        <source>Reminders come during calls that show in no other way.</source>
        <translation>I promemoria arrivano durante chiamate che non si notano in altro modo.</translation>
    </message>
    <message>
        <source>Reminders do not wait for a pause in typing.</source>
        <translation>I promemoria non aspettano una pausa nella digitazione.</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Schermo</translation>
    </message>
    <message>
        <source>There is none here, so nothing can be shown.</source>
        <translation>Qui non ce n’è, quindi non si può mostrare nulla.</translation>
    </message>
    <message>
        <source>Ask again in a terminal on your desktop.</source>
        <translation>Chiedi di nuovo in un terminale sul tuo desktop.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifiche</translation>
    </message>
    <message>
        <source>%1 shows reminders, with buttons</source>
        <translation>%1 mostra i promemoria, con pulsanti</translation>
    </message>
    <message>
        <source>%1 shows reminders, without buttons</source>
        <translation>%1 mostra i promemoria, senza pulsanti</translation>
    </message>
    <message>
        <source>Answer a reminder from the tray.</source>
        <translation>Rispondi ai promemoria dall’area di notifica.</translation>
    </message>
    <message>
        <source>None runs now; one is started with the first reminder</source>
        <translation>Ora non ne è attivo nessuno; ne parte uno con il primo promemoria</translation>
    </message>
    <message>
        <source>Install one and start it, for instance dunst on X11 or mako on Wayland. Until then the tray shows what is due.</source>
        <translation>Installane uno e avvialo, per esempio dunst su X11 o mako su Wayland. Fino ad allora l’area di notifica mostra cosa è in programma.</translation>
    </message>
    <message>
        <source>Whoever shows notifications does not answer.</source>
        <translation>Chi mostra le notifiche non risponde.</translation>
    </message>
    <message>
        <source>Start it again, or log in again.</source>
        <translation>Avvialo di nuovo, o accedi di nuovo.</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Non noto: %1</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 non risponde</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non noto</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Area di notifica</translation>
    </message>
    <message>
        <source>A panel shows icons (StatusNotifierItem)</source>
        <translation>Un pannello mostra icone (StatusNotifierItem)</translation>
    </message>
    <message>
        <source>A panel shows icons (XEmbed)</source>
        <translation>Un pannello mostra icone (XEmbed)</translation>
    </message>
    <message>
        <source>No panel here shows icons</source>
        <translation>Qui nessun pannello mostra icone</translation>
    </message>
    <message>
        <source>Limber shows a window instead. On GNOME the extension AppIndicator shows icons; on sway waybar does.</source>
        <translation>Limber mostra invece una finestra. Su GNOME le icone le mostra l’estensione AppIndicator; su sway waybar.</translation>
    </message>
</context>
<context>
    <name>HistoryReport</name>
    <message>
        <source>Sessions: %1 added, %2 changed, %3 left as they were.</source>
        <translation>Sessioni: %1 aggiunte, %2 cambiate, %3 lasciate com’erano.</translation>
    </message>
    <message>
        <source>Reminders: %1 added, %2 changed, %3 left as they were.</source>
        <translation>Promemoria: %1 aggiunti, %2 cambiati, %3 lasciati com’erano.</translation>
    </message>
    <message>
        <source>The history is now that of %1 (sessions: %2). The one before is kept as %3.</source>
        <translation>La cronologia ora è quella di %1 (sessioni: %2). La precedente è conservata come %3.</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>%1 of %2 steps, %3 min %4 s held</source>
        <translation>%1 di %2 fasi, %3 min %4 s mantenuti</translation>
    </message>
    <message>
        <source>, discomfort %1</source>
        <translation>, fastidio %1</translation>
    </message>
    <message>
        <source>No sessions yet.
</source>
        <translation>Ancora nessuna sessione.
</translation>
    </message>
</context>
<context>
    <name>NotifierWords</name>
    <message>
        <source>%1 %2, with buttons</source>
        <translation>%1 %2, con pulsanti</translation>
    </message>
    <message>
        <source>%1 %2, without buttons</source>
        <translation>%1 %2, senza pulsanti</translation>
    </message>
    <message>
        <source>the desktop&apos;s portal</source>
        <translation>il portale del desktop</translation>
    </message>
    <message>
        <source>The notification server did not show a reminder: %1</source>
        <translation>Il server di notifica non ha mostrato un promemoria: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Open Limber to begin.</source>
        <translation>Apri Limber per iniziare.</translation>
    </message>
    <message>
        <source>There is no session bus, so reminders cannot be shown as notifications.</source>
        <translation>Non c’è un bus di sessione, quindi i promemoria non si possono mostrare come notifiche.</translation>
    </message>
    <message>
        <source>Reminders cannot be shown: %1 The desktop&apos;s portal does not answer. Install xdg-desktop-portal and log in again.</source>
        <translation>Impossibile mostrare i promemoria: %1 Il portale del desktop non risponde. Installa xdg-desktop-portal e accedi di nuovo.</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>half a minute</source>
        <translation>mezzo minuto</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1½ minutes</source>
        <translation>%1½ minuti</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizia</translation>
    </message>
    <message>
        <source>In %1 min</source>
        <translation>Tra %1 min</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Buongiorno</translation>
    </message>
    <message>
        <source>%1, slowly, before the day begins?</source>
        <translation>%1, con calma, prima che inizi la giornata?</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Oggi no</translation>
    </message>
    <message>
        <source>Before bed</source>
        <translation>Prima di dormire</translation>
    </message>
    <message>
        <source>%1, quietly, for your back.</source>
        <translation>%1, in tranquillità, per la tua schiena.</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>Stasera no</translation>
    </message>
    <message>
        <source>Time for a break</source>
        <translation>È ora di una pausa</translation>
    </message>
    <message>
        <source>1 stretch, %1.</source>
        <translation>1 allungamento, %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stretches, %1.</source>
        <translation>
            <numerusform>%Ln allungamento, %1.</numerusform>
            <numerusform>%Ln allungamenti, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Salta</translation>
    </message>
    <message>
        <source>Go on where you were?</source>
        <translation>Continuare da dove eri?</translation>
    </message>
    <message>
        <source>The session closed unexpectedly. %1 of %2 steps are saved.</source>
        <translation>La sessione si è chiusa in modo imprevisto. %1 di %2 fasi sono salvate.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lascia stare</translation>
    </message>
    <message>
        <source>Stand up and walk a little. No stretches until you have asked.</source>
        <translation>Alzati e cammina un po’. Niente allungamenti finché non hai chiesto un parere.</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>Vado</translation>
    </message>
    <message>
        <source>A break in a minute</source>
        <translation>Pausa tra un minuto</translation>
    </message>
    <message>
        <source>Finish the thought.</source>
        <translation>Finisci il pensiero.</translation>
    </message>
</context>
<context>
    <name>Resident</name>
    <message>
        <source>Limber is just starting. Try again in a moment.</source>
        <translation>Limber si sta avviando. Riprova tra un momento.</translation>
    </message>
    <message>
        <source>No reminder is due, so there is nothing to answer.</source>
        <translation>Nessun promemoria è in attesa, quindi non c’è nulla a cui rispondere.</translation>
    </message>
    <message>
        <source>Put that right, or move the file away; then your routines can be saved.</source>
        <translation>Correggilo, o sposta altrove il file; poi le tue routine si potranno salvare.</translation>
    </message>
</context>
<context>
    <name>SensorWords</name>
    <message>
        <source>the system, no camera at present</source>
        <translation>il sistema, al momento nessuna webcam</translation>
    </message>
    <message>
        <source>the system lets nobody watch its cameras</source>
        <translation>il sistema non lascia osservare le sue webcam</translation>
    </message>
    <message>
        <source>there is no system bus</source>
        <translation>non c’è un bus di sistema</translation>
    </message>
    <message>
        <source>there is neither a system bus nor a session bus</source>
        <translation>non c’è né un bus di sistema né un bus di sessione</translation>
    </message>
    <message>
        <source>neither logind nor a screen locker is here</source>
        <translation>qui non c’è né logind né un blocco schermo</translation>
    </message>
    <message>
        <source>there is no session bus</source>
        <translation>non c’è un bus di sessione</translation>
    </message>
    <message>
        <source>neither GNOME&apos;s session manager nor Plasma&apos;s power manager is here</source>
        <translation>qui non c’è né il gestore di sessione di GNOME né il gestore energetico di Plasma</translation>
    </message>
    <message>
        <source>nothing here shows notifications</source>
        <translation>qui niente mostra notifiche</translation>
    </message>
    <message>
        <source>%1 does not tell</source>
        <translation>%1 non lo dice</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings are not installed</source>
        <translation>le impostazioni di GNOME non sono installate</translation>
    </message>
    <message>
        <source>the sound server is on another computer</source>
        <translation>il server audio è su un altro computer</translation>
    </message>
    <message>
        <source>no sound server is running</source>
        <translation>nessun server audio è attivo</translation>
    </message>
    <message>
        <source>no Wayland compositor can be reached</source>
        <translation>nessun compositor Wayland è raggiungibile</translation>
    </message>
    <message>
        <source>the Wayland compositor does not tell about other programs&apos; windows</source>
        <translation>il compositor Wayland non informa sulle finestre di altri programmi</translation>
    </message>
    <message>
        <source>the Wayland compositor</source>
        <translation>il compositor Wayland</translation>
    </message>
    <message>
        <source>the Wayland compositor is gone</source>
        <translation>il compositor Wayland non c’è più</translation>
    </message>
    <message>
        <source>the Wayland compositor has no seat</source>
        <translation>il compositor Wayland non ha alcun posto (seat)</translation>
    </message>
    <message>
        <source>the Wayland compositor has neither ext-idle-notify-v1 nor org_kde_kwin_idle</source>
        <translation>il compositor Wayland non ha né ext-idle-notify-v1 né org_kde_kwin_idle</translation>
    </message>
    <message>
        <source>no X server can be reached</source>
        <translation>nessun server X è raggiungibile</translation>
    </message>
    <message>
        <source>the X server is gone</source>
        <translation>il server X non c’è più</translation>
    </message>
    <message>
        <source>the window manager</source>
        <translation>il gestore di finestre</translation>
    </message>
    <message>
        <source>no window manager here tells of full screen</source>
        <translation>qui nessun gestore di finestre informa sullo schermo intero</translation>
    </message>
    <message>
        <source>the X server has no SYNC extension</source>
        <translation>il server X non ha l’estensione SYNC</translation>
    </message>
    <message>
        <source>the X server has no IDLETIME counter</source>
        <translation>il server X non ha il contatore IDLETIME</translation>
    </message>
</context>
<context>
    <name>SessionPlace</name>
    <message>
        <source>Limber: this monitor is dark</source>
        <translation>Limber: questo monitor è scuro</translation>
    </message>
</context>
<context>
    <name>SleepSensor</name>
    <message>
        <source>Saves what was counted</source>
        <translation>Salva ciò che è stato contato</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Limber itself has stopped. Start it again and this window finds it.</source>
        <translation>Limber si è fermato. Avvialo di nuovo e questa finestra lo ritrova.</translation>
    </message>
</context>
<context>
    <name>limber::app::CommandLineWords</name>
    <message>
        <source>Limber is not running.</source>
        <translation>Limber non è in esecuzione.</translation>
    </message>
    <message>
        <source>What came from standard input cannot be kept for the import.</source>
        <translation>Ciò che è arrivato dall’input standard non può essere conservato per l’importazione.</translation>
    </message>
    <message>
        <source>What came from standard input is too long to import.</source>
        <translation>Ciò che è arrivato dall’input standard è troppo lungo da importare.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>input standard</translation>
    </message>
    <message>
        <source>Standard output cannot be written to.</source>
        <translation>Impossibile scrivere sull’output standard.</translation>
    </message>
</context>
<context>
    <name>limber::app::ResidentWords</name>
    <message>
        <source>Some finished steps wait in %1</source>
        <translation>Alcune fasi concluse aspettano in %1</translation>
    </message>
    <message>
        <source>This desktop has no tray. Limber stays in this window.</source>
        <translation>Questo desktop non ha un’area di notifica. Limber resta in questa finestra.</translation>
    </message>
    <message>
        <source>A session is running. End it first; then the backup can be restored.</source>
        <translation>Una sessione è in corso. Prima terminala; poi si può ripristinare il backup.</translation>
    </message>
    <message>
        <source>Until then Limber keeps in memory what you do, and writes it down as soon as it can.</source>
        <translation>Fino ad allora Limber tiene in memoria quello che fai e lo scrive appena può.</translation>
    </message>
</context>
<context>
    <name>limber::app::Speaker</name>
    <message>
        <source>The speech engine does not answer.</source>
        <translation>Il motore vocale non risponde.</translation>
    </message>
    <message>
        <source>No speech engine is installed. Install the package qt6-speech-speechd-plugin or qt6-speech-flite-plugin.</source>
        <translation>Nessun motore vocale è installato. Installa il pacchetto qt6-speech-speechd-plugin o qt6-speech-flite-plugin.</translation>
    </message>
    <message>
        <source>The speech engine %1 has no voice for this language: %2. Speech Dispatcher with espeak-ng has.</source>
        <translation>Il motore vocale %1 non ha una voce per questa lingua: %2. Speech Dispatcher con espeak-ng ce l’ha.</translation>
    </message>
</context>
<context>
    <name>limber::platform::NotificationServer</name>
    <message>
        <source>There is no session bus, so reminders cannot be shown as notifications.</source>
        <translation>Non c’è un bus di sessione, quindi i promemoria non si possono mostrare come notifiche.</translation>
    </message>
    <message>
        <source>The notification server does not answer: %1</source>
        <translation>Il server di notifica non risponde: %1</translation>
    </message>
    <message>
        <source>No notification server is running, so reminders cannot be shown as notifications.</source>
        <translation>Nessun server di notifica è attivo, quindi i promemoria non si possono mostrare come notifiche.</translation>
    </message>
    <message>
        <source>The notification server does not start: %1</source>
        <translation>Il server di notifica non si avvia: %1</translation>
    </message>
</context>
<context>
    <name>limber::tray::Menu</name>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Mattina</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Sera</translation>
    </message>
    <message>
        <source>Start a stretch</source>
        <translation>Inizia un allungamento</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 ora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Rimanda</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Salta questa</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Oggi no</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>Stasera no</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Sospendi</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minuti</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 ore</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Fino a domani</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Finché non riprendo</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Open Limber</source>
        <translation>Apri Limber</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Allungamenti</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>About Limber</source>
        <translation>Informazioni su Limber</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
</context>
<context>
    <name>limber::tray::Words</name>
    <message>
        <source>%1, %2</source>
        <comment>weekday, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Next break in %1 of activity</source>
        <translation>Prossima pausa tra %1 di attività</translation>
    </message>
    <message>
        <source>Next break around %1</source>
        <translation>Prossima pausa, circa: %1</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Niente in programma</translation>
    </message>
    <message>
        <source>Morning session from %1</source>
        <translation>Sessione del mattino, da: %1</translation>
    </message>
    <message>
        <source>Evening session at %1</source>
        <translation>Sessione della sera: %1</translation>
    </message>
    <message>
        <source>Next break at %1</source>
        <translation>Prossima pausa: %1</translation>
    </message>
    <message>
        <source>Time for your morning session</source>
        <translation>È ora della tua sessione del mattino</translation>
    </message>
    <message>
        <source>Time for your evening session</source>
        <translation>È ora della tua sessione della sera</translation>
    </message>
    <message>
        <source>Time for a break</source>
        <translation>È ora di una pausa</translation>
    </message>
    <message>
        <source>nobody at the computer</source>
        <translation>nessuno al computer</translation>
    </message>
    <message>
        <source>screen locked</source>
        <translation>schermo bloccato</translation>
    </message>
    <message>
        <source>computer asleep</source>
        <translation>computer sospeso</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>non disturbare</translation>
    </message>
    <message>
        <source>full-screen window</source>
        <translation>finestra a schermo intero</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>presentazione</translation>
    </message>
    <message>
        <source>microphone in use</source>
        <translation>microfono in uso</translation>
    </message>
    <message>
        <source>keyboard or mouse in use</source>
        <translation>tastiera o mouse in uso</translation>
    </message>
    <message>
        <source>camera in use</source>
        <translation>webcam in uso</translation>
    </message>
    <message>
        <source>A break</source>
        <translation>Una pausa</translation>
    </message>
    <message>
        <source>Your morning session</source>
        <translation>La tua sessione del mattino</translation>
    </message>
    <message>
        <source>Your evening session</source>
        <translation>La tua sessione della sera</translation>
    </message>
    <message>
        <source>%1 comes in a moment</source>
        <translation>%1 arriva tra un momento</translation>
    </message>
    <message>
        <source>%1 is waiting: %2</source>
        <translation>%1 è in attesa: %2</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Rimandato fino a: %1</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Rimandato</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>Promemoria sospesi fino a: %1</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>Promemoria sospesi finché non riprendi</translation>
    </message>
    <message>
        <source>Session in progress</source>
        <translation>Sessione in corso</translation>
    </message>
    <message>
        <source>Reminders are off</source>
        <translation>I promemoria sono disattivati</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>limber::ui::AboutPage</name>
    <message>
        <source>Limber</source>
        <translation>Limber</translation>
    </message>
    <message>
        <source>Version %1, under the MIT licence</source>
        <translation>Versione %1, con licenza MIT</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Quando chiedere prima aiuto</translation>
    </message>
    <message>
        <source>Limber shows gentle stretches. It is not medical advice and cannot check your body. If you are not sure, ask a doctor or a physio first.</source>
        <translation>Limber mostra allungamenti dolci. Non è un consiglio medico e non può esaminare il tuo corpo. Se hai dubbi, chiedi prima a un medico o a un fisioterapista.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Limber never uses the network.</source>
        <translation>Tutto resta su questo computer. Limber non usa mai la rete.</translation>
    </message>
</context>
<context>
    <name>limber::ui::AddOwnCard</name>
    <message>
        <source>Open folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>Add your own</source>
        <translation>Aggiungi i tuoi</translation>
    </message>
    <message>
        <source>Put a stretch file into this folder:</source>
        <translation>Metti un file di allungamento in questa cartella:</translation>
    </message>
</context>
<context>
    <name>limber::ui::AddSession</name>
    <message>
        <source>How did your back feel?</source>
        <translation>Come sentivi la schiena?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>A session away from the computer</source>
        <translation>Una sessione lontano dal computer</translation>
    </message>
    <message>
        <source>How did your back feel? 0 is no discomfort, 10 the worst imaginable.</source>
        <translation>Come sentivi la schiena? 0 è nessun fastidio, 10 il peggiore immaginabile.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>Iniziata alle</translation>
    </message>
    <message>
        <source> min</source>
        <comment>after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>non fatto</translation>
    </message>
    <message>
        <source>%1, minutes</source>
        <translation>%1, minuti</translation>
    </message>
</context>
<context>
    <name>limber::ui::AddToRoutine</name>
    <message>
        <source>Add to a routine</source>
        <translation>Aggiungi a una routine</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of session, and a routine for it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A new one for breaks</source>
        <translation>Una nuova per le pause</translation>
    </message>
    <message>
        <source>A new one for mornings</source>
        <translation>Una nuova per la mattina</translation>
    </message>
    <message>
        <source>A new one for evenings</source>
        <translation>Una nuova per la sera</translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>La mia routine</translation>
    </message>
    <message>
        <source>Added to %1: %2.</source>
        <comment>a routine, and how long it is now</comment>
        <translation>Aggiunto a %1: %2.</translation>
    </message>
</context>
<context>
    <name>limber::ui::AppearanceSection</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Riduci movimento</translation>
    </message>
    <message>
        <source>Still poses instead of animation</source>
        <translation>Pose ferme invece dell’animazione</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>Who shows you the stretches</source>
        <translation>Chi ti mostra gli allungamenti</translation>
    </message>
</context>
<context>
    <name>limber::ui::AutostartRow</name>
    <message>
        <source>Start when I log in</source>
        <translation>Avvia quando accedo</translation>
    </message>
    <message>
        <source>It waits quietly in the tray</source>
        <translation>Aspetta in silenzio nell’area di notifica</translation>
    </message>
    <message>
        <source>That did not work. %1</source>
        <translation>Non ha funzionato. %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::BarsCard</name>
    <message>
        <source>Left %1, right %2</source>
        <translation>Sinistra %1, destra %2</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Con risposta</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Saltati</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Persi</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Giustificati</translation>
    </message>
</context>
<context>
    <name>limber::ui::BodyForm</name>
    <message>
        <source>Still true?</source>
        <translation>È ancora così?</translation>
    </message>
    <message>
        <source>What Limber does about it</source>
        <translation>Cosa ne fa Limber</translation>
    </message>
    <message>
        <source>Tick what is true. Tick nothing if nothing fits.</source>
        <translation>Spunta ciò che è vero. Se niente corrisponde, non spuntare nulla.</translation>
    </message>
    <message>
        <source>Kept in your settings on this computer. Nothing leaves it.</source>
        <translation>Resta nelle tue impostazioni su questo computer. Niente ne esce.</translation>
    </message>
    <message>
        <source>A question is still open. Until it is answered, there are no stretches.</source>
        <translation>Una domanda è ancora aperta. Finché non ha risposta, niente allungamenti.</translation>
    </message>
    <message>
        <source>No stretches for now. Limber reminds you to stand up and walk a little.</source>
        <translation>Per ora niente allungamenti. Limber ti ricorda di alzarti e camminare un po’.</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Rifallo</translation>
    </message>
    <message>
        <source>%1 rests</source>
        <translation>A riposo: %1</translation>
    </message>
    <message>
        <source>It hurt three times. It comes back on %1.</source>
        <translation>Ha fatto male tre volte. Torna %1.</translation>
    </message>
</context>
<context>
    <name>limber::ui::BookendSection</name>
    <message>
        <source>Morning</source>
        <translation>Mattina</translation>
    </message>
    <message>
        <source>Start the day with a stretch</source>
        <translation>Inizia la giornata con un allungamento</translation>
    </message>
    <message>
        <source>Offered when you first sit down</source>
        <translation>Proposto quando ti siedi per la prima volta</translation>
    </message>
    <message>
        <source>Morning begins at</source>
        <translation>La mattina inizia alle</translation>
    </message>
    <message>
        <source>Morning ends at</source>
        <translation>La mattina finisce alle</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Tra</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Sera</translation>
    </message>
    <message>
        <source>End the day with a stretch</source>
        <translation>Finisci la giornata con un allungamento</translation>
    </message>
    <message>
        <source>Offered at this time, or when you are next here</source>
        <translation>Proposto a quest’ora, o quando torni qui</translation>
    </message>
    <message>
        <source>Evening at</source>
        <translation>Sera alle</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Until 03:00 still counts as the same evening</source>
        <translation>Fino alle 03:00 vale ancora come la stessa sera</translation>
    </message>
</context>
<context>
    <name>limber::ui::ControlRow</name>
    <message>
        <source>How to</source>
        <translation>Come si fa</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Cambia lato</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Fa male</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenzia</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Attiva audio</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Esci da schermo intero</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Schermo intero</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Quando chiedere aiuto</translation>
    </message>
</context>
<context>
    <name>limber::ui::CueBlock</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>limber::ui::DataSection</name>
    <message>
        <source>Everything stays on this computer. Limber never uses the network.</source>
        <translation>Tutto resta su questo computer. Limber non usa mai la rete.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Your own stretches and routines</source>
        <translation>I tuoi allungamenti e le tue routine</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Esporta e importa</translation>
    </message>
    <message>
        <source>One file (JSON)…</source>
        <translation>Un file (JSON)…</translation>
    </message>
    <message>
        <source>Tables (CSV)…</source>
        <translation>Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>All of the history, also what you deleted</source>
        <translation>Tutta la cronologia, anche ciò che hai eliminato</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Scegli un file…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Adds what is not here yet. Where two differ, the last edit wins.</source>
        <translation>Aggiunge ciò che qui non c’è ancora. Se due differiscono, vale l’ultima modifica.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Fai un backup</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Backup in corso…</translation>
    </message>
    <message>
        <source>A copy each week</source>
        <translation>Una copia ogni settimana</translation>
    </message>
    <message>
        <source>Limber makes it by itself and keeps the last five</source>
        <translation>Limber la fa da sé e conserva le ultime cinque</translation>
    </message>
    <message>
        <source>Several computers</source>
        <translation>Più computer</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Choose the shared folder</source>
        <translation>Scegli la cartella condivisa</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Non condividere più</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>Cartella condivisa</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Ricomincia da capo</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Elimina tutto</translation>
    </message>
    <message>
        <source>On this computer, as if Limber had just come</source>
        <translation>Su questo computer, come se Limber fosse appena arrivato</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Elimina tutto…</translation>
    </message>
    <message>
        <source>This deletes the history with its notes, the settings, and what you said under My body. Sharing is switched off. Your own stretches and routines stay, and so do files you exported and what lies in a shared folder.</source>
        <translation>Vengono eliminate la cronologia con le sue note, le impostazioni e ciò che hai detto in «Il mio corpo». La condivisione viene disattivata. I tuoi allungamenti e le tue routine restano, e così i file che hai esportato e ciò che si trova in una cartella condivisa.</translation>
    </message>
    <message>
        <source>Delete everything now</source>
        <translation>Elimina tutto ora</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Conserva tutto</translation>
    </message>
    <message>
        <source>Keep the backups</source>
        <translation>Conserva i backup</translation>
    </message>
    <message>
        <source>Makes one more first. Off: they are deleted too.</source>
        <translation>Prima ne fa un altro. Disattivato: vengono eliminati anche i backup.</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Eliminazione…</translation>
    </message>
    <message>
        <source>None. Name one that another program keeps the same on your computers: each leaves its history there and reads that of the others.</source>
        <translation>Nessuna. Indicane una che un altro programma mantiene uguale sui tuoi computer: ognuno vi lascia la propria cronologia e legge quella degli altri.</translation>
    </message>
    <message>
        <source>Kept as %1</source>
        <translation>Conservato come %1</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Ripristina…</translation>
    </message>
    <message>
        <source>Restore the history of %1</source>
        <translation>Ripristina la cronologia: %1</translation>
    </message>
    <message>
        <source>Put this copy in the place of your history? It is checked first, and what is there now is kept.</source>
        <translation>Mettere questa copia al posto della tua cronologia? Prima viene controllata, e ciò che c’è ora viene conservato.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lascia com’è</translation>
    </message>
    <message>
        <source>Checking and restoring…</source>
        <translation>Controllo e ripristino…</translation>
    </message>
    <message>
        <source>Export the history to</source>
        <translation>Esporta la cronologia in</translation>
    </message>
    <message>
        <source>Export tables into</source>
        <translation>Esporta le tabelle in</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Scrittura…</translation>
    </message>
    <message>
        <source>Import a history</source>
        <translation>Importa una cronologia</translation>
    </message>
    <message>
        <source>Exported histories (*.json *.csv)</source>
        <translation>Cronologie esportate (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Importing. A history of many years takes its time…</source>
        <translation>Importazione in corso. Una cronologia di molti anni richiede un po’ di tempo…</translation>
    </message>
    <message>
        <source>The folder that your computers share</source>
        <translation>La cartella che i tuoi computer condividono</translation>
    </message>
    <message>
        <source>A session is running. End it first, and try again.</source>
        <translation>C’è una sessione in corso. Terminala prima, poi riprova.</translation>
    </message>
</context>
<context>
    <name>limber::ui::DayArc</name>
    <message>
        <source>Your day</source>
        <translation>La tua giornata</translation>
    </message>
    <message>
        <source>%1 at %2, done</source>
        <translation>%1 alle %2, fatta</translation>
    </message>
    <message>
        <source>%1 at %2, left out</source>
        <translation>%1 alle %2, saltata</translation>
    </message>
    <message>
        <source>%1 around %2</source>
        <translation>%1 verso le %2</translation>
    </message>
</context>
<context>
    <name>limber::ui::DayCard</name>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Next stretch around %1</source>
        <translation>Prossimo allungamento verso le %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::DiscomfortCard</name>
    <message>
        <source>Rate how your back feels after a session, and a line begins here.</source>
        <translation>Valuta come senti la schiena dopo una sessione, e qui inizia una linea.</translation>
    </message>
    <message>
        <source>%1 in %2, %3 now</source>
        <comment>discomfort, month, discomfort</comment>
        <translation>%1 in %2, ora %3</translation>
    </message>
    <message>
        <source>About %1, as in %2</source>
        <comment>discomfort, month</comment>
        <translation>Circa %1, come in %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Discomfort</source>
        <translation>Fastidio</translation>
    </message>
    <message>
        <source>Discomfort over time</source>
        <translation>Fastidio nel tempo</translation>
    </message>
</context>
<context>
    <name>limber::ui::EasierCard</name>
    <message>
        <source>Easier: %1</source>
        <translation>Più facile: %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::FigurePlayer</name>
    <message>
        <source>Nobody has drawn this one yet. The words tell all of it.</source>
        <translation>Nessuno l’ha ancora disegnato. Le parole dicono tutto.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Avvia</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Destra</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sinistra</translation>
    </message>
    <message>
        <source>Right side; show the left</source>
        <translation>Lato destro; mostra il sinistro</translation>
    </message>
    <message>
        <source>Left side; show the right</source>
        <translation>Lato sinistro; mostra il destro</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Sospendi</translation>
    </message>
</context>
<context>
    <name>limber::ui::FindingsCard</name>
    <message>
        <source>%1: works</source>
        <translation>%1: funziona</translation>
    </message>
    <message>
        <source>%1: not offered here</source>
        <translation>%1: qui non disponibile</translation>
    </message>
    <message>
        <source>%1: does not work</source>
        <translation>%1: non funziona</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Controlla ancora</translation>
    </message>
    <message>
        <source>What this computer gives Limber</source>
        <translation>Cosa offre questo computer a Limber</translation>
    </message>
</context>
<context>
    <name>limber::ui::FollowUp</name>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>limber::ui::Grip</name>
    <message>
        <source>The arrow keys move it up and down</source>
        <translation>I tasti freccia lo spostano su e giù</translation>
    </message>
    <message>
        <source>Drag it, or move it with the arrow keys</source>
        <translation>Trascinalo, o spostalo con i tasti freccia</translation>
    </message>
</context>
<context>
    <name>limber::ui::HeatLegend</name>
    <message>
        <source>Less</source>
        <comment>minutes in a day</comment>
        <translation>Meno</translation>
    </message>
    <message>
        <source>More</source>
        <comment>minutes in a day</comment>
        <translation>Di più</translation>
    </message>
    <message>
        <source>Rest day, streak kept</source>
        <translation>Giorno di riposo, serie mantenuta</translation>
    </message>
    <message>
        <source>A dot is a rest day that kept the streak. A fuller colour means more minutes.</source>
        <translation>Un punto è un giorno di riposo che ha mantenuto la serie. Un colore più pieno significa più minuti.</translation>
    </message>
</context>
<context>
    <name>limber::ui::HeatMap</name>
    <message>
        <source>Your year</source>
        <translation>Il tuo anno</translation>
    </message>
    <message>
        <source>%1: rest day, it counts</source>
        <translation>%1: giorno di riposo, conta</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1: niente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, time</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>limber::ui::HistoryList</name>
    <message>
        <source>Add a session</source>
        <translation>Aggiungi una sessione</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Mostra tutti i giorni</translation>
    </message>
    <message>
        <source>Show earlier days</source>
        <translation>Mostra i giorni precedenti</translation>
    </message>
    <message>
        <source>Rest day</source>
        <translation>Giorno di riposo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sessions, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It counts. Nothing is lost.</source>
        <translation>Conta. Niente va perso.</translation>
    </message>
    <message>
        <source>No session on this day.</source>
        <translation>Nessuna sessione in questo giorno.</translation>
    </message>
</context>
<context>
    <name>limber::ui::HistoryPage</name>
    <message>
        <source>Minutes per stretch</source>
        <translation>Minuti per allungamento</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Promemoria</translation>
    </message>
    <message>
        <source>Start a break</source>
        <translation>Inizia una pausa</translation>
    </message>
    <message>
        <source>Your first square is waiting.</source>
        <translation>Il tuo primo quadratino ti aspetta.</translation>
    </message>
    <message>
        <source>Every session you finish colours a day. Three minutes are enough to start.</source>
        <translation>Ogni sessione che finisci colora un giorno. Per iniziare bastano tre minuti.</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Aggiungi una sessione</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Your history cannot be read right now</source>
        <translation>Al momento la tua cronologia non si può leggere</translation>
    </message>
    <message>
        <source>Nothing was changed or deleted.</source>
        <translation>Niente è stato cambiato o eliminato.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Session deleted.</source>
        <translation>Sessione eliminata.</translation>
    </message>
    <message>
        <source>The line: about 10 minutes a week and side is enough for flexibility.</source>
        <translation>La linea: circa 10 minuti alla settimana e per lato bastano per la flessibilità.</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ultimi 30 giorni</translation>
    </message>
</context>
<context>
    <name>limber::ui::LibraryPage</name>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>A terra</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Alla scrivania</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Più facili</translation>
    </message>
</context>
<context>
    <name>limber::ui::MainWindow</name>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Sospendi</translation>
    </message>
    <message>
        <source>Start a stretch</source>
        <translation>Inizia un allungamento</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Allungamenti</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Quando chiedere prima aiuto</translation>
    </message>
    <message>
        <source>Limber</source>
        <translation>Limber</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Per %1</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Fino a domani</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Finché non riprendo</translation>
    </message>
</context>
<context>
    <name>limber::ui::NextStrip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>limber::ui::NextUpPanel</name>
    <message>
        <source>Limber</source>
        <translation>Limber</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>Che cosa viene dopo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Sospendi</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Turn reminders on</source>
        <translation>Attiva promemoria</translation>
    </message>
    <message>
        <source>My body</source>
        <translation>Il mio corpo</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Tra %1</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Allungamenti</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Quando chiedere prima aiuto</translation>
    </message>
    <message>
        <source>around %1</source>
        <translation>verso le %1</translation>
    </message>
    <message>
        <source>Stand up and walk a little. No stretches until you have asked.</source>
        <translation>Alzati e cammina un po’. Niente allungamenti finché non hai chiesto un parere.</translation>
    </message>
    <message>
        <source>No stretches until you have asked. Limber reminds you to walk.</source>
        <translation>Niente allungamenti finché non hai chiesto un parere. Limber ti ricorda di camminare.</translation>
    </message>
    <message>
        <source>Another one: %1</source>
        <translation>Un’altra: %1</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>Vado</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizia</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Inizia ora</translation>
    </message>
    <message>
        <source>Later, in %1</source>
        <translation>Più tardi, tra %1</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Oggi no</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>Stasera no</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Salta</translation>
    </message>
</context>
<context>
    <name>limber::ui::NoteField</name>
    <message>
        <source>Anything to remember? A note for yourself.</source>
        <translation>Qualcosa da ricordare? Una nota per te.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>limber::ui::OutcomeLine</name>
    <message>
        <source>Show file</source>
        <translation>Mostra il file</translation>
    </message>
</context>
<context>
    <name>limber::ui::PersonChooser</name>
    <message>
        <source>A different one each day</source>
        <translation>Ogni giorno una diversa</translation>
    </message>
</context>
<context>
    <name>limber::ui::RatingRow</name>
    <message>
        <source>Not said</source>
        <translation>Non indicato</translation>
    </message>
</context>
<context>
    <name>limber::ui::ReminderSettings</name>
    <message>
        <source>Remind me to stretch</source>
        <translation>Ricordami gli allungamenti</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Conteggio</translation>
    </message>
    <message>
        <source>At the computer</source>
        <translation>Al computer</translation>
    </message>
    <message>
        <source>By the clock</source>
        <translation>A orologio</translation>
    </message>
    <message>
        <source>Fixed times</source>
        <translation>Orari fissi</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Ogni</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Add as many as you like</source>
        <translation>Aggiungine quanti vuoi</translation>
    </message>
    <message>
        <source>After being away for</source>
        <translation>Dopo un’assenza di</translation>
    </message>
    <message>
        <source>The count</source>
        <translation>Il conteggio</translation>
    </message>
    <message>
        <source>Starts anew</source>
        <translation>Riparte</translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>Si ferma</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Reminders begin at</source>
        <translation>I promemoria iniziano alle</translation>
    </message>
    <message>
        <source>Reminders end at</source>
        <translation>I promemoria finiscono alle</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Tra</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>Wait while…</source>
        <translation>Aspetta mentre…</translation>
    </message>
    <message>
        <source>I am in a call</source>
        <translation>Sono in chiamata</translation>
    </message>
    <message>
        <source>The camera is on</source>
        <translation>La webcam è accesa</translation>
    </message>
    <message>
        <source>Do not disturb is on</source>
        <translation>«Non disturbare» è attivo</translation>
    </message>
    <message>
        <source>A window fills the screen</source>
        <translation>Una finestra riempie lo schermo</translation>
    </message>
    <message>
        <source>A presentation or film runs</source>
        <translation>C’è una presentazione o un film</translation>
    </message>
    <message>
        <source>I am typing, for a minute at most</source>
        <translation>Sto digitando, al massimo per un minuto</translation>
    </message>
    <message>
        <source>Limber does not look</source>
        <translation>Limber non guarda</translation>
    </message>
    <message>
        <source>Told by %1</source>
        <translation>Lo dice: %1</translation>
    </message>
    <message>
        <source>This desktop does not tell: %1</source>
        <translation>Questo desktop non lo dice: %1</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Come</translation>
    </message>
    <message>
        <source>Heads-up one minute before</source>
        <translation>Preavviso un minuto prima</translation>
    </message>
    <message>
        <source>A small notice, no sound</source>
        <translation>Un piccolo avviso, senza suono</translation>
    </message>
    <message>
        <source>Snooze for</source>
        <translation>Rimanda di</translation>
    </message>
    <message>
        <source>Only time at the computer counts</source>
        <translation>Conta solo il tempo al computer</translation>
    </message>
    <message>
        <source>From the start of your hours</source>
        <translation>Dall’inizio del tuo orario</translation>
    </message>
    <message>
        <source>At times you list</source>
        <translation>Agli orari che indichi</translation>
    </message>
    <message>
        <source>You got up: that was a break too</source>
        <translation>Hai lasciato la sedia: anche quella era una pausa</translation>
    </message>
    <message>
        <source>It goes on where it was</source>
        <translation>Continua da dov’era</translation>
    </message>
    <message>
        <source>Time away counts as well</source>
        <translation>Conta anche il tempo di assenza</translation>
    </message>
    <message>
        <source>Your days have hours of their own; a change here makes them alike</source>
        <translation>I tuoi giorni hanno orari diversi; una modifica qui li rende uguali</translation>
    </message>
</context>
<context>
    <name>limber::ui::RingView</name>
    <message>
        <source>Time left</source>
        <translation>Tempo rimasto</translation>
    </message>
</context>
<context>
    <name>limber::ui::RoutineEditor</name>
    <message>
        <source>Add a stretch</source>
        <translation>Aggiungi allungamento</translation>
    </message>
    <message>
        <source>Name of the routine</source>
        <translation>Nome della routine</translation>
    </message>
    <message>
        <source>This one stands in a file of yours. Change it there, or make a copy to change here.</source>
        <translation>Questa si trova in un tuo file. Modificala lì, o fanne una copia da modificare qui.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Cosa contiene</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Before the first stretch</source>
        <translation>Prima del primo allungamento</translation>
    </message>
    <message>
        <source>To get ready</source>
        <translation>Per prepararti</translation>
    </message>
    <message>
        <source>After the last one</source>
        <translation>Dopo l’ultimo</translation>
    </message>
    <message>
        <source>To come to rest</source>
        <translation>Per tornare alla calma</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Fai una copia</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>A routine of its own, to change as you like</source>
        <translation>Una routine a sé, da modificare come vuoi</translation>
    </message>
    <message>
        <source>Limber&apos;s own</source>
        <translation>Quella di Limber</translation>
    </message>
    <message>
        <source>As it came, without your changes</source>
        <translation>Com’era all’inizio, senza le tue modifiche</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Recuperala…</translation>
    </message>
    <message>
        <source>Your changes to this routine go.</source>
        <translation>Le tue modifiche a questa routine vanno perse.</translation>
    </message>
    <message>
        <source>Take Limber&apos;s own</source>
        <translation>Usa quella di Limber</translation>
    </message>
    <message>
        <source>Keep my changes</source>
        <translation>Tieni le mie modifiche</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Delete the routine…</source>
        <translation>Elimina la routine…</translation>
    </message>
    <message>
        <source>The routine goes; what you have done of it stays in the history.</source>
        <translation>La routine viene eliminata; ciò che ne hai fatto resta nella cronologia.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminala</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Tienila</translation>
    </message>
    <message>
        <source>A routine needs at least one stretch. Add another one first.</source>
        <translation>Una routine ha bisogno di almeno un allungamento. Prima aggiungine un altro.</translation>
    </message>
    <message>
        <source>%1 is taken out</source>
        <translation>Tolto: %1</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>a stretch, its place, and how many there are</comment>
        <translation>%1, %2 di %3</translation>
    </message>
    <message>
        <source>A routine needs a name.</source>
        <translation>Una routine ha bisogno di un nome.</translation>
    </message>
    <message>
        <source>Nothing in it yet</source>
        <translation>Non contiene ancora nulla</translation>
    </message>
</context>
<context>
    <name>limber::ui::RoutineItemRow</name>
    <message>
        <source>Move %1</source>
        <translation>Sposta %1</translation>
    </message>
    <message>
        <source> rounds</source>
        <translation> rip.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Rounds of %1</source>
        <translation>Ripetizioni: %1</translation>
    </message>
    <message>
        <source>Seconds of %1</source>
        <translation>Secondi: %1</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Altro su %1</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>Togli %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stretch, and what is changed of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: how to do it</source>
        <translation>%1: come si fa</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>Come si fa</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>%1: how often</source>
        <translation>%1: quante volte</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Quante volte</translation>
    </message>
    <message>
        <source>%1: order of the sides</source>
        <translation>%1: ordine dei lati</translation>
    </message>
    <message>
        <source>All on the left, then the right</source>
        <translation>Tutte a sinistra, poi a destra</translation>
    </message>
    <message>
        <source>Left and right in turn</source>
        <translation>Sinistra e destra, a turno</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lati</translation>
    </message>
    <message>
        <source>One round</source>
        <translation>Una ripetizione</translation>
    </message>
    <message>
        <source>Getting into position</source>
        <translation>Mettersi in posizione</translation>
    </message>
    <message>
        <source>Into the pose and out</source>
        <translation>Entrare nella posizione e uscire</translation>
    </message>
    <message>
        <source>Changing sides</source>
        <translation>Cambiare lato</translation>
    </message>
    <message>
        <source>%1, left and right in turn</source>
        <translation>%1, sinistra e destra, a turno</translation>
    </message>
    <message>
        <source>%1, left, then right</source>
        <translation>%1, sinistra, poi destra</translation>
    </message>
</context>
<context>
    <name>limber::ui::RoutineList</name>
    <message>
        <source>Your file</source>
        <translation>Dal tuo file</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Tua</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Modificata da te</translation>
    </message>
    <message>
        <source>Take turns</source>
        <translation>A turno</translation>
    </message>
    <message>
        <source>The short ones, one after the other</source>
        <translation>Le brevi, una dopo l’altra</translation>
    </message>
    <message>
        <source>Look into %1</source>
        <translation>Guarda %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::RoutineSection</name>
    <message>
        <source>Morning</source>
        <translation>Mattina</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Sera</translation>
    </message>
    <message>
        <source>Routines for</source>
        <translation>Routine per</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Nuova routine</translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>La mia routine</translation>
    </message>
    <message>
        <source>%1, a copy</source>
        <translation>%1 (copia)</translation>
    </message>
</context>
<context>
    <name>limber::ui::SafetyPage</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Quando chiedere prima aiuto</translation>
    </message>
</context>
<context>
    <name>limber::ui::Script</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Step %1 of %2 · %3 to go</source>
        <translation>Fase %1 di %2 · mancano %3</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>Questo è tutto</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Salvataggio</translation>
    </message>
    <message>
        <source>Get into position</source>
        <translation>Mettiti in posizione</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>Stay where it is comfortable</source>
        <translation>Resta dove stai bene</translation>
    </message>
    <message>
        <source>Rest for a moment</source>
        <translation>Riposa un momento</translation>
    </message>
    <message>
        <source>Two slow breaths. Get up when you are ready.</source>
        <translation>Due respiri lenti. Alzati quando te la senti.</translation>
    </message>
    <message>
        <source>Come out slowly</source>
        <translation>Esci lentamente</translation>
    </message>
    <message>
        <source>The same way you went in</source>
        <translation>Per la stessa via</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Lo stesso ancora una volta</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>salvataggio</translation>
    </message>
    <message>
        <source>until we start</source>
        <translation>all’inizio</translation>
    </message>
    <message>
        <source>ease in</source>
        <translation>entra piano</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>lascia andare</translation>
    </message>
    <message>
        <source>to rest</source>
        <translation>di riposo</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatto</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, ancora %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>in pausa</translation>
    </message>
    <message>
        <source>Paused, %1 left</source>
        <translation>In pausa, ancora %1</translation>
    </message>
    <message>
        <source>breathe in</source>
        <translation>inspira</translation>
    </message>
    <message>
        <source>breathe out</source>
        <translation>espira</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>A seguire</translation>
    </message>
    <message>
        <source>You are done</source>
        <translation>Hai finito</translation>
    </message>
    <message>
        <source>A moment of rest</source>
        <translation>Un momento di riposo</translation>
    </message>
    <message>
        <source>This is the last step</source>
        <translation>Questa è l’ultima fase</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ancora una volta</translation>
    </message>
    <message>
        <source>Then, %1</source>
        <translation>Poi, %1</translation>
    </message>
    <message>
        <source>Then, for %1</source>
        <translation>Poi, per %1</translation>
    </message>
    <message>
        <source>No need to look. One round is one slow breath.</source>
        <translation>Non serve guardare. Una ripetizione è un respiro lento.</translation>
    </message>
    <message numerus="yes">
        <source>No need to look. It takes about %Ln slow breaths.</source>
        <translation>
            <numerusform>Non serve guardare. Dura circa %Ln respiro lento.</numerusform>
            <numerusform>Non serve guardare. Dura circa %Ln respiri lenti.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%1 di %2 fasi fatte</translation>
    </message>
</context>
<context>
    <name>limber::ui::Scrub</name>
    <message>
        <source>Place in the movement</source>
        <translation>Punto del movimento</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionNotes</name>
    <message>
        <source>How did your back feel?</source>
        <translation>Come sentivi la schiena?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>How did your back feel? 0 is no discomfort, 10 the worst imaginable.</source>
        <translation>Come sentivi la schiena? 0 è nessun fastidio, 10 il peggiore immaginabile.</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionPage</name>
    <message>
        <source>Use the usual one anyway</source>
        <translation>Usa comunque la versione solita</translation>
    </message>
    <message>
        <source>Stop here?</source>
        <translation>Ti fermi qui?</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Fa male</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Termina sessione</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Skip this stretch</source>
        <translation>Salta questo</translation>
    </message>
    <message>
        <source>Easier version</source>
        <translation>Versione più facile</translation>
    </message>
    <message>
        <source>Come out slowly</source>
        <translation>Esci lentamente</translation>
    </message>
    <message>
        <source>The same way you went in</source>
        <translation>Per la stessa via</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionRow</name>
    <message>
        <source>left</source>
        <translation>sinistra</translation>
    </message>
    <message>
        <source>right</source>
        <translation>destra</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>stretch, side</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>saltato</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>kind, time</comment>
        <translation>%1 alle %2</translation>
    </message>
    <message>
        <source>Going on right now</source>
        <translation>In corso adesso</translation>
    </message>
    <message>
        <source>Discomfort %1</source>
        <translation>Fastidio %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionWindow</name>
    <message>
        <source>Not saved: %1</source>
        <translation>Non salvato: %1</translation>
    </message>
    <message>
        <source>Not saved yet. Limber keeps it and saves it as soon as it can.</source>
        <translation>Non ancora salvato. Limber lo conserva e lo salva appena può.</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>Ancora non è stato fatto nulla.</translation>
    </message>
    <message>
        <source>The %1 you did are saved.</source>
        <translation>Quello che hai fatto (%1) è salvato.</translation>
    </message>
    <message>
        <source>This routine is not in the catalogue any more.</source>
        <translation>Questa routine non è più nel catalogo.</translation>
    </message>
    <message>
        <source>All of it rests, because it hurt. Take a walk instead. Under My body you can take it up again.</source>
        <translation>È tutto a riposo, perché ha fatto male. Fai invece una passeggiata. In «Il mio corpo» puoi riprendere.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Ho capito</translation>
    </message>
    <message>
        <source>Before you stretch at the desk</source>
        <translation>Prima degli allungamenti alla scrivania</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Tutto a posto</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>Still true?</source>
        <translation>È ancora così?</translation>
    </message>
    <message>
        <source>You said this a while ago. Bodies change, so Limber asks again.</source>
        <translation>L’hai detto un po’ di tempo fa. I corpi cambiano, quindi Limber lo chiede di nuovo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>My body</source>
        <translation>Il mio corpo</translation>
    </message>
    <message>
        <source>%1 rests for a week now. What you did counts.</source>
        <translation>%1: una settimana di riposo. Quello che hai fatto conta.</translation>
    </message>
    <message>
        <source>The second time, so it goes on in the easier version.</source>
        <translation>È la seconda volta, quindi si continua con la versione più facile.</translation>
    </message>
    <message>
        <source>The second time. There is nothing easier: leave it out today.</source>
        <translation>È la seconda volta. Non c’è niente di più facile: per oggi saltalo.</translation>
    </message>
    <message>
        <source>Nothing runs. What you did counts.</source>
        <translation>Niente è in corso. Quello che hai fatto conta.</translation>
    </message>
    <message>
        <source>Spoken cues</source>
        <translation>Indicazioni vocali</translation>
    </message>
    <message>
        <source>Chimes</source>
        <translation>Segnali acustici</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Conto alla rovescia</translation>
    </message>
    <message>
        <source>More in the settings</source>
        <translation>Altro nelle impostazioni</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Quando chiedere aiuto</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionWindowSection</name>
    <message>
        <source>This desktop places windows itself. Full screen goes where you choose.</source>
        <translation>Questo desktop dispone da sé le finestre. Lo schermo intero va dove scegli tu.</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Schermo intero</translation>
    </message>
    <message>
        <source>From the start; F takes it back</source>
        <translation>Dall’inizio; con F si esce</translation>
    </message>
    <message>
        <source>Darken the other monitors</source>
        <translation>Oscura gli altri monitor</translation>
    </message>
    <message>
        <source>A click on one lights it again</source>
        <translation>Un clic su uno lo riaccende</translation>
    </message>
    <message>
        <source>Where the pointer is</source>
        <translation>Dov’è il puntatore</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1 (non collegato)</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionWords</name>
    <message>
        <source>Morning session</source>
        <translation>Sessione del mattino</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Evening session</source>
        <translation>Sessione della sera</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Allungamento</translation>
    </message>
    <message>
        <source>Morning, done</source>
        <translation>Mattina, fatta</translation>
    </message>
    <message>
        <source>Break, done</source>
        <translation>Pausa, fatta</translation>
    </message>
    <message>
        <source>Evening, done</source>
        <translation>Sera, fatta</translation>
    </message>
    <message>
        <source>Stretch, done</source>
        <translation>Allungamento, fatto</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Lato sinistro</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Lato destro</translation>
    </message>
    <message>
        <source>left</source>
        <translation>sinistra</translation>
    </message>
    <message>
        <source>right</source>
        <translation>destra</translation>
    </message>
    <message>
        <source>Now the left side</source>
        <translation>Ora il lato sinistro</translation>
    </message>
    <message>
        <source>Now the right side</source>
        <translation>Ora il lato destro</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 secondo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln secondo</numerusform>
            <numerusform>%Ln secondi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>1 slow round</source>
        <translation>1 ripetizione lenta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slow rounds</source>
        <translation>
            <numerusform>%Ln ripetizione lenta</numerusform>
            <numerusform>%Ln ripetizioni lente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Quando chiedere prima aiuto</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Promemoria</translation>
    </message>
    <message>
        <source>Morning, evening</source>
        <translation>Mattina, sera</translation>
    </message>
    <message>
        <source>My body</source>
        <translation>Il mio corpo</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>Voice and sound</source>
        <translation>Voce e suono</translation>
    </message>
    <message>
        <source>Session window</source>
        <translation>Finestra di sessione</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generali</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Informazioni</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>I tuoi dati</translation>
    </message>
</context>
<context>
    <name>limber::ui::SidePanel</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Come si fa</translation>
    </message>
    <message>
        <source>You feel it in</source>
        <translation>Lo senti in</translation>
    </message>
    <message>
        <source>Why it may help</source>
        <translation>Perché può aiutare</translation>
    </message>
    <message>
        <source>Often goes wrong</source>
        <translation>Errori frequenti</translation>
    </message>
    <message>
        <source>Leave it out for now if</source>
        <translation>Per ora saltalo se</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fonti</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Quando chiedere aiuto</translation>
    </message>
</context>
<context>
    <name>limber::ui::SoundSection</name>
    <message>
        <source>Spoken cues</source>
        <translation>Indicazioni vocali</translation>
    </message>
    <message>
        <source>Say stretch, side and time. Nothing leaves this computer</source>
        <translation>Dice allungamento, lato e tempo. Niente esce da questo computer</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voce</translation>
    </message>
    <message>
        <source>As the computer speaks</source>
        <translation>La voce del computer</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocità</translation>
    </message>
    <message>
        <source>How much it says</source>
        <translation>Quanto parla</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Poco</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Suoni</translation>
    </message>
    <message>
        <source>Chimes</source>
        <translation>Segnali acustici</translation>
    </message>
    <message>
        <source>Start, halfway, end</source>
        <translation>Inizio, metà, fine</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Conto alla rovescia</translation>
    </message>
    <message>
        <source>Soft ticks for the last three seconds</source>
        <translation>Tocchi leggeri negli ultimi tre secondi</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Of voice and chimes. Both are silent while you are in a call</source>
        <translation>Di voce e segnali. Entrambi tacciono durante una chiamata</translation>
    </message>
    <message>
        <source>Trunk rotation, left side. Let your knees sink.</source>
        <translation>Rotazione del tronco, lato sinistro. Lascia scendere le ginocchia.</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lenta</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Calma</translation>
    </message>
    <message>
        <source>Brisk</source>
        <translation>Vivace</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Veloce</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>limber::ui::Speaker</name>
    <message>
        <source>Halfway</source>
        <translation>A metà</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Tre</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Uno</translation>
    </message>
    <message>
        <source>And come out slowly</source>
        <translation>Ed esci lentamente</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Lascia andare</translation>
    </message>
    <message>
        <source>That was all. Get up when you are ready</source>
        <translation>Questo è tutto. Alzati quando te la senti</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Lo stesso ancora una volta</translation>
    </message>
    <message>
        <source>%1, left side</source>
        <translation>%1, lato sinistro</translation>
    </message>
    <message>
        <source>%1, right side</source>
        <translation>%1, lato destro</translation>
    </message>
    <message>
        <source>Hold for %1</source>
        <translation>Resta così per %1</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Resta così</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>L’ultima</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a spoken sentence</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>limber::ui::StillTrue</name>
    <message>
        <source>Yes, still true</source>
        <translation>Sì, è ancora così</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>Non più</translation>
    </message>
</context>
<context>
    <name>limber::ui::StreakLine</name>
    <message>
        <source>%1 was your rest day. It counts.</source>
        <translation>Il tuo giorno di riposo è stato %1. Conta.</translation>
    </message>
    <message>
        <source>One rest day a week is part of the plan.</source>
        <translation>Un giorno di riposo alla settimana fa parte del piano.</translation>
    </message>
</context>
<context>
    <name>limber::ui::StreakPanel</name>
    <message>
        <source>Today is a good day to begin</source>
        <translation>Oggi è un buon giorno per iniziare</translation>
    </message>
    <message>
        <source>One rest day a week is part of the plan. Yours was %1.</source>
        <translation>Un giorno di riposo alla settimana fa parte del piano. Il tuo è stato %1.</translation>
    </message>
    <message>
        <source>One rest day a week is part of the plan.</source>
        <translation>Un giorno di riposo alla settimana fa parte del piano.</translation>
    </message>
    <message>
        <source>Longest so far: %1</source>
        <translation>La più lunga: %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::StretchPage</name>
    <message>
        <source>Back to all stretches</source>
        <translation>Torna a tutti gli allungamenti</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>Come si fa</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Provalo ora</translation>
    </message>
    <message>
        <source>Leave it out for now if</source>
        <translation>Per ora saltalo se</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Quando chiedere prima aiuto</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Come si fa</translation>
    </message>
    <message>
        <source>Why it may help</source>
        <translation>Perché può aiutare</translation>
    </message>
    <message>
        <source>Often goes wrong</source>
        <translation>Errori frequenti</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fonti</translation>
    </message>
</context>
<context>
    <name>limber::ui::SummaryPage</name>
    <message>
        <source>Stretch again</source>
        <translation>Ripeti sessione</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Quando chiedere aiuto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>How does your back feel? 0 is no discomfort, 10 the worst imaginable</source>
        <translation>Come senti la schiena? 0 è nessun fastidio, 10 il peggiore immaginabile</translation>
    </message>
    <message>
        <source>How does your back feel?</source>
        <translation>Come senti la schiena?</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facoltativo</translation>
    </message>
    <message>
        <source>No discomfort</source>
        <translation>Nessun fastidio</translation>
    </message>
    <message>
        <source>Worst imaginable</source>
        <translation>Il peggiore immaginabile</translation>
    </message>
    <message>
        <source>That is a lot. Please look at when to get help before the next stretch.</source>
        <translation>È molto. Prima del prossimo allungamento guarda quando chiedere aiuto.</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Salvato su questo computer</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Salvataggio</translation>
    </message>
    <message>
        <source>Not all of it could be saved. %1</source>
        <translation>Non è stato possibile salvare tutto. %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::SummaryWords</name>
    <message>
        <source>Left and right</source>
        <translation>Sinistra e destra</translation>
    </message>
    <message>
        <source>%1, all %2 steps</source>
        <translation>%1, tutte le %2 fasi</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 di %2 fasi</translation>
    </message>
    <message>
        <source>They count. %1.</source>
        <translation>Contano. %1.</translation>
    </message>
</context>
<context>
    <name>limber::ui::TimeSpan</name>
    <message>
        <source>and</source>
        <comment>between two times of day</comment>
        <translation>e</translation>
    </message>
</context>
<context>
    <name>limber::ui::TimesEditor</name>
    <message>
        <source>Add a time</source>
        <translation>Aggiungi un orario</translation>
    </message>
    <message>
        <source>Reminder %1</source>
        <translation>Promemoria %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Rimuovi %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::TodayPage</name>
    <message>
        <source>Start now</source>
        <translation>Inizia ora</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Salta</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <translation>Riprendi promemoria</translation>
    </message>
    <message>
        <source>Turn reminders on</source>
        <translation>Attiva promemoria</translation>
    </message>
    <message>
        <source>%1 was your rest day</source>
        <translation>Il tuo giorno di riposo è stato %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Tra %1</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Oggi no</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>Stasera no</translation>
    </message>
    <message>
        <source>Stand up and walk a little</source>
        <translation>Alzati e cammina un po’</translation>
    </message>
    <message>
        <source>No routine yet</source>
        <translation>Ancora nessuna routine</translation>
    </message>
    <message>
        <source>No stretches until you have asked.</source>
        <translation>Niente allungamenti finché non hai chiesto un parere.</translation>
    </message>
    <message>
        <source>Choose one in the settings.</source>
        <translation>Scegline una nelle impostazioni.</translation>
    </message>
    <message>
        <source>Done at %1</source>
        <translation>Fatta alle %1</translation>
    </message>
    <message>
        <source>At %1, %2</source>
        <comment>time, length</comment>
        <translation>Alle %1, %2</translation>
    </message>
    <message>
        <source>Start: %1</source>
        <translation>Inizia: %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::WeekCard</name>
    <message>
        <source>This week</source>
        <translation>Questa settimana</translation>
    </message>
    <message>
        <source>Mornings</source>
        <translation>Mattine</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Evenings</source>
        <translation>Sere</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ultimo giorno</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>Manca 1 giorno</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>Manca %Ln giorno</numerusform>
            <numerusform>Mancano %Ln giorni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ui::WeekStrip</name>
    <message>
        <source>%1, done</source>
        <translation>%1, fatto</translation>
    </message>
    <message>
        <source>%1, rest day</source>
        <translation>%1, giorno di riposo</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Questa settimana</translation>
    </message>
</context>
<context>
    <name>limber::ui::WelcomeBody</name>
    <message>
        <source>Anything to be careful with?</source>
        <translation>C’è qualcosa a cui fare attenzione?</translation>
    </message>
    <message>
        <source>Limber then swaps what does not suit your body. You find this again under My body in the settings.</source>
        <translation>Limber cambia allora ciò che non va bene per il tuo corpo. Lo ritrovi nelle impostazioni, in «Il mio corpo».</translation>
    </message>
</context>
<context>
    <name>limber::ui::WelcomeTimes</name>
    <message>
        <source>Morning begins at</source>
        <translation>La mattina inizia alle</translation>
    </message>
    <message>
        <source>Morning ends at</source>
        <translation>La mattina finisce alle</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one time of day to another</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>Evening at</source>
        <translation>Sera alle</translation>
    </message>
    <message>
        <source>A few minutes, every day</source>
        <translation>Qualche minuto, ogni giorno</translation>
    </message>
    <message>
        <source>Limber reminds you to stretch and shows you how.
When does your day start and end?</source>
        <translation>Limber ti ricorda gli allungamenti e ti mostra come si fanno.
Quando inizia e finisce la tua giornata?</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Mattina</translation>
    </message>
    <message>
        <source>When you first sit down, %1</source>
        <translation>Quando ti siedi per la prima volta, %1</translation>
    </message>
    <message>
        <source>During the day</source>
        <translation>Durante il giorno</translation>
    </message>
    <message>
        <source>While you are at the computer, %1</source>
        <translation>Mentre sei al computer, %1</translation>
    </message>
    <message>
        <source>every</source>
        <comment>two hours</comment>
        <translation>ogni</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Sera</translation>
    </message>
    <message>
        <source>Before bed, %1</source>
        <translation>Prima di dormire, %1</translation>
    </message>
    <message>
        <source>at</source>
        <comment>nine in the evening</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>A break every</source>
        <translation>Una pausa ogni</translation>
    </message>
</context>
<context>
    <name>limber::ui::WelcomeTry</name>
    <message>
        <source>Try it, %1</source>
        <translation>Provalo, %1</translation>
    </message>
    <message>
        <source>Try one now</source>
        <translation>Provane uno ora</translation>
    </message>
    <message>
        <source>Guide me with a voice</source>
        <translation>Guidami con una voce</translation>
    </message>
    <message>
        <source>You cannot see the screen in every stretch</source>
        <translation>Non in tutti gli allungamenti vedi lo schermo</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Tutto resta su questo computer</translation>
    </message>
    <message>
        <source>No account, no network</source>
        <translation>Nessun account, nessuna rete</translation>
    </message>
    <message>
        <source>Not now: under My body you said something that has to be asked first.</source>
        <translation>Non ora: in «Il mio corpo» hai detto qualcosa per cui serve prima un parere.</translation>
    </message>
    <message>
        <source>Cat-camel, small and on a chair: a few slow rounds. Limber talks you through it.</source>
        <translation>Gatto-cammello, piccolo e sulla sedia: qualche ripetizione lenta. Limber ti guida passo passo.</translation>
    </message>
</context>
<context>
    <name>limber::ui::WelcomeWindow</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Ho capito</translation>
    </message>
    <message>
        <source>Welcome to Limber, page %1 of %2</source>
        <translation>Ti diamo il benvenuto in Limber, pagina %1 di %2</translation>
    </message>
    <message>
        <source>Welcome to Limber</source>
        <translation>Ti diamo il benvenuto in Limber</translation>
    </message>
</context>
<context>
    <name>limber::ui::Words</name>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, on the floor</source>
        <translation>%1, a terra</translation>
    </message>
    <message>
        <source>%1, at the desk</source>
        <translation>%1, alla scrivania</translation>
    </message>
    <message>
        <source>1 step, about %1</source>
        <translation>1 fase, circa %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps, about %1</source>
        <translation>
            <numerusform>%Ln fase, circa %1</numerusform>
            <numerusform>%Ln fasi, circa %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slow rounds each side</source>
        <translation>
            <numerusform>%Ln ripetizione lenta per lato</numerusform>
            <numerusform>%Ln ripetizioni lente per lato</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slow rounds</source>
        <translation>
            <numerusform>%Ln ripetizione lenta</numerusform>
            <numerusform>%Ln ripetizioni lente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times %1 s</source>
        <translation>
            <numerusform>%Ln volta %1 s</numerusform>
            <numerusform>%Ln volte %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 each side</source>
        <translation>%1 per lato</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Mattina</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Sera</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Allungamento</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 ora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln ora</numerusform>
            <numerusform>%Ln ore</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format, a day of another year</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d</source>
        <comment>date format, a day of this month</comment>
        <translation>dddd d</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>date format, a day of this year</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 sessione</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation>
            <numerusform>%Ln sessione</numerusform>
            <numerusform>%Ln sessioni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 di %2 fasi</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 fase</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln steps</source>
        <translation>
            <numerusform>%Ln fase</numerusform>
            <numerusform>Tutte le %Ln fasi</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day in a row</source>
        <translation>1 giorno</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days in a row</source>
        <translation>
            <numerusform>%Ln giorno</numerusform>
            <numerusform>%Ln giorni di fila</numerusform>
        </translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Buongiorno</translation>
    </message>
    <message>
        <source>Before bed</source>
        <translation>Prima di dormire</translation>
    </message>
    <message>
        <source>Time for a break</source>
        <translation>È ora di una pausa</translation>
    </message>
    <message>
        <source>Next: your morning session</source>
        <translation>Prossima: la tua sessione del mattino</translation>
    </message>
    <message>
        <source>Next: your evening session</source>
        <translation>Prossima: la tua sessione della sera</translation>
    </message>
    <message>
        <source>Next stretch</source>
        <translation>Prossimo allungamento</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>domani alle %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>weekday, time</comment>
        <translation>%1 alle %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>fino alle %1</translation>
    </message>
    <message>
        <source>until tomorrow, %1</source>
        <translation>fino a domani alle %1</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <comment>weekday, time</comment>
        <translation>fino a %1 alle %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>tra %1</translation>
    </message>
    <message>
        <source>It comes when you are back.</source>
        <translation>Arriva quando torni.</translation>
    </message>
    <message>
        <source>It waits until your call is over.</source>
        <translation>Attende la fine della tua chiamata.</translation>
    </message>
    <message>
        <source>It waits while a window fills the screen.</source>
        <translation>Attende mentre una finestra riempie lo schermo.</translation>
    </message>
    <message>
        <source>It waits until your presentation is over.</source>
        <translation>Attende la fine della tua presentazione.</translation>
    </message>
    <message>
        <source>It waits for a pause in your typing.</source>
        <translation>Attende una pausa nella digitazione.</translation>
    </message>
    <message>
        <source>It waits while do not disturb is on.</source>
        <translation>Attende mentre «Non disturbare» è attivo.</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>ancora %1</translation>
    </message>
    <message>
        <source>Time away from the computer does not count.</source>
        <translation>Il tempo lontano dal computer non conta.</translation>
    </message>
    <message>
        <source>A good moment to move</source>
        <translation>Un buon momento per muoverti</translation>
    </message>
    <message>
        <source>when you are free</source>
        <translation>quando puoi</translation>
    </message>
    <message>
        <source>It waits for a good moment.</source>
        <translation>Attende un buon momento.</translation>
    </message>
    <message>
        <source>later</source>
        <translation>più tardi</translation>
    </message>
    <message>
        <source>You asked for it later.</source>
        <translation>Hai chiesto di rimandare.</translation>
    </message>
    <message>
        <source>Reminders are paused</source>
        <translation>I promemoria sono sospesi</translation>
    </message>
    <message>
        <source>until you resume</source>
        <translation>finché non riprendi</translation>
    </message>
    <message>
        <source>Right now</source>
        <translation>Adesso</translation>
    </message>
    <message>
        <source>You are stretching</source>
        <translation>Stai facendo allungamenti</translation>
    </message>
    <message>
        <source>whenever you like</source>
        <translation>quando vuoi</translation>
    </message>
    <message>
        <source>All reminders are switched off.</source>
        <translation>Tutti i promemoria sono disattivati.</translation>
    </message>
    <message>
        <source>Sessions: %1 added, %2 changed, %3 left as they were.</source>
        <translation>Sessioni: %1 aggiunte, %2 cambiate, %3 lasciate com’erano.</translation>
    </message>
    <message>
        <source>Reminders: %1 added, %2 changed, %3 left as they were.</source>
        <translation>Promemoria: %1 aggiunti, %2 cambiati, %3 lasciati com’erano.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Scritto: %1</translation>
    </message>
    <message>
        <source>The backup is in place, with %1. What was there before is kept as %2.</source>
        <translation>Il backup è al suo posto, con %1. Ciò che c’era prima è conservato come %2.</translation>
    </message>
    <message>
        <source>Everything is deleted. One last backup is kept as %1.</source>
        <translation>Tutto è stato eliminato. Un ultimo backup è conservato come %1.</translation>
    </message>
    <message>
        <source>Everything is deleted, and nothing is kept.</source>
        <translation>Tutto è stato eliminato, e non è conservato nulla.</translation>
    </message>
    <message>
        <source>Backup, %1</source>
        <translation>Backup, %1</translation>
    </message>
    <message>
        <source>Before an update of Limber, %1</source>
        <translation>Prima di un aggiornamento di Limber, %1</translation>
    </message>
    <message>
        <source>Before a backup was restored, %1</source>
        <translation>Prima del ripristino di un backup, %1</translation>
    </message>
    <message>
        <source>Not read yet: Limber looks at a quiet moment.</source>
        <translation>Non ancora letta: Limber guarda in un momento tranquillo.</translation>
    </message>
    <message>
        <source>Last read: %1, %2</source>
        <translation>Ultima lettura: %1, %2</translation>
    </message>
    <message>
        <source>%1 min %2</source>
        <comment>minutes, and seconds with their unit</comment>
        <translation>%1 min %2</translation>
    </message>
    <message>
        <source>1 step, %1</source>
        <translation>1 fase, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps, %1</source>
        <translation>
            <numerusform>%Ln fase, %1</numerusform>
            <numerusform>%Ln fasi, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>. </source>
        <comment>between sentences</comment>
        <translation>. </translation>
    </message>
    <message>
        <source>No file manager answers. Look here: %1</source>
        <translation>Nessun gestore di file risponde. Guarda qui: %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::YearCard</name>
    <message>
        <source>The year before</source>
        <translation>L’anno prima</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>L’anno dopo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sessions, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
</TS>
