<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Autostart</name>
    <message>
        <source>There is no session bus.</source>
        <translation>Il n’y a pas de bus de session.</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal cannot do that. Try the desktop&apos;s own settings for programs that start at log-in.</source>
        <translation>Le portail du bureau ne sait pas le faire. Essayez les réglages du bureau lui-même, pour les programmes qui démarrent à l’ouverture de session.</translation>
    </message>
    <message>
        <source>To remind you of your stretches.</source>
        <translation>Pour vous rappeler de vous étirer.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Trunk rotation</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>Rotation du tronc</translation>
    </message>
    <message>
        <source>Lower back, sides, hip</source>
        <translation>Bas du dos, flancs, hanche</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>Au sol</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Allongez-vous sur le dos, genoux pliés</translation>
    </message>
    <message>
        <source>Feet and knees together, arms out to the sides</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Pieds et genoux joints, bras écartés</translation>
    </message>
    <message>
        <source>Let both knees sink to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Laissez descendre les deux genoux vers la {side}</translation>
    </message>
    <message>
        <source>Both shoulders stay heavy on the floor</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Les deux épaules restent lourdes au sol</translation>
    </message>
    <message>
        <source>Let the knees sink as far as both shoulder blades stay down.</source>
        <translation>Laissez descendre les genoux tant que les deux omoplates restent posées.</translation>
    </message>
    <message>
        <source>On the floor, easier</source>
        <translation>Au sol, plus facile</translation>
    </message>
    <message>
        <source>Feet further from you, arms low</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Pieds plus loin de vous, bras le long du corps</translation>
    </message>
    <message>
        <source>Knees half way to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Genoux à mi-chemin vers la {side}</translation>
    </message>
    <message>
        <source>Rest them on a cushion, shoulders heavy</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Posez-les sur un coussin, épaules lourdes</translation>
    </message>
    <message>
        <source>Feet further from you, knees only half way. Rest them on a cushion.</source>
        <translation>Pieds plus loin de vous, genoux seulement à mi-chemin. Posez-les sur un coussin.</translation>
    </message>
    <message>
        <source>In bed</source>
        <translation>Au lit</translation>
    </message>
    <message>
        <source>In the middle of the bed, arms low</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Au milieu du lit, bras le long du corps</translation>
    </message>
    <message>
        <source>Both shoulders stay heavy on the bed</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Les deux épaules restent lourdes sur le lit</translation>
    </message>
    <message>
        <source>The same small turn, in bed.</source>
        <translation>La même petite rotation, au lit.</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Au bureau</translation>
    </message>
    <message>
        <source>Sit tall, arms crossed on your chest</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Asseyez-vous dos droit, bras croisés sur la poitrine</translation>
    </message>
    <message>
        <source>Middle of the seat, both feet pressed down, chair against the desk or a wall</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Au milieu de l’assise, les deux pieds bien au sol, chaise contre le bureau ou un mur</translation>
    </message>
    <message>
        <source>Turn your chest to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Tournez le buste vers la {side}</translation>
    </message>
    <message>
        <source>Knees and hips stay towards the desk</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Genoux et hanches restent face au bureau</translation>
    </message>
    <message>
        <source>Arms crossed. If your chair does not turn, a hand on the outer knee may steady you; it does not pull.</source>
        <translation>Bras croisés. Si votre chaise ne tourne pas, une main sur le genou extérieur peut vous stabiliser&#xa0;; elle ne tire pas.</translation>
    </message>
    <message>
        <source>At the desk, easier</source>
        <translation>Au bureau, plus facile</translation>
    </message>
    <message>
        <source>Raise the seat: hips higher than knees</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Relevez l’assise&#xa0;: hanches plus hautes que les genoux</translation>
    </message>
    <message>
        <source>Turn a little to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Tournez-vous un peu vers la {side}</translation>
    </message>
    <message>
        <source>Both feet stay flat, knees stay where they are</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Les deux pieds restent à plat, les genoux ne bougent pas</translation>
    </message>
    <message>
        <source>A smaller turn on a raised seat.</source>
        <translation>Une rotation plus petite, sur une assise relevée.</translation>
    </message>
    <message>
        <source>Sitting, head only</source>
        <translation>Sur une chaise, tête seulement</translation>
    </message>
    <message>
        <source>Sit tall, both feet flat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Asseyez-vous dos droit, les deux pieds à plat</translation>
    </message>
    <message>
        <source>Hips higher than knees, arms open or down</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Hanches plus hautes que les genoux, bras ouverts ou le long du corps</translation>
    </message>
    <message>
        <source>Look slowly to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Regardez lentement vers la {side}</translation>
    </message>
    <message>
        <source>Your chest stays where it is</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Le buste ne bouge pas</translation>
    </message>
    <message>
        <source>Only your head turns. It counts as trunk rotation.</source>
        <translation>Seule la tête tourne. Cela compte comme rotation du tronc.</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>Bas du dos</translation>
    </message>
    <message>
        <source>Sides of the trunk</source>
        <translation>Côtés du tronc</translation>
    </message>
    <message>
        <source>Outer hip</source>
        <translation>Hanche, côté extérieur</translation>
    </message>
    <message>
        <source>Lie on your back. Bend your knees, feet and knees together.</source>
        <translation>Allongez-vous sur le dos. Pliez les genoux, pieds et genoux joints.</translation>
    </message>
    <message>
        <source>Open your arms wide and let both shoulders get heavy.</source>
        <translation>Ouvrez grand les bras et laissez les deux épaules devenir lourdes.</translation>
    </message>
    <message>
        <source>Breathe out and let your knees sink to one side. Your feet can roll onto their edges.</source>
        <translation>Soufflez et laissez descendre les genoux d’un côté. Les pieds peuvent rouler sur leur bord.</translation>
    </message>
    <message>
        <source>Stop while both shoulder blades still touch the floor.</source>
        <translation>Arrêtez-vous tant que les deux omoplates touchent encore le sol.</translation>
    </message>
    <message>
        <source>Turn your head the other way if that feels nice. Stay and breathe.</source>
        <translation>Tournez la tête de l’autre côté si c’est agréable. Restez et respirez.</translation>
    </message>
    <message>
        <source>Draw your belly in lightly, bring the knees back up, and do the other side.</source>
        <translation>Rentrez légèrement le ventre, remontez les genoux et faites l’autre côté.</translation>
    </message>
    <message>
        <source>Sitting holds the lower back in one position for hours. A slow turn moves it again and lets the muscles along the sides of your trunk relax.</source>
        <translation>La position assise garde le bas du dos immobile pendant des heures. Une rotation lente le remet en mouvement et laisse se relâcher les muscles des côtés du tronc.</translation>
    </message>
    <message>
        <source>The opposite shoulder lifts. Go less far instead.</source>
        <translation>L’épaule opposée se soulève. Allez plutôt moins loin.</translation>
    </message>
    <message>
        <source>The knees come apart.</source>
        <translation>Les genoux s’écartent.</translation>
    </message>
    <message>
        <source>Pushing the knees down with the hand.</source>
        <translation>Pousser les genoux vers le bas avec la main.</translation>
    </message>
    <message>
        <source>Bouncing, or dropping fast.</source>
        <translation>Faire des à-coups ou descendre vite.</translation>
    </message>
    <message>
        <source>Holding the breath.</source>
        <translation>Retenir son souffle.</translation>
    </message>
    <message>
        <source>Your hip or back still has rules after an operation.</source>
        <translation>Vous avez encore des consignes pour la hanche ou le dos après une opération.</translation>
    </message>
    <message>
        <source>You broke a bone in your back in the last three months.</source>
        <translation>Vous vous êtes cassé un os du dos au cours des trois derniers mois.</translation>
    </message>
    <message>
        <source>Turning sends pain or tingling down a leg.</source>
        <translation>Tourner provoque une douleur ou des fourmillements qui descendent dans une jambe.</translation>
    </message>
    <message>
        <source>Go smaller: thin bones, pregnant. Arms low: a sore shoulder. Feet further away: a new knee.</source>
        <translation>Plus petit&#xa0;: ostéoporose, grossesse. Bras le long du corps&#xa0;: épaule douloureuse. Pieds plus loin&#xa0;: prothèse de genou.</translation>
    </message>
    <message>
        <source>5 to 10 seconds, 2 or 3 times each side, morning and evening</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>5 à 10 secondes, 2 ou 3 fois de chaque côté, matin et soir</translation>
    </message>
    <message>
        <source>One deep breath, 8 to 10 times, sides in turn</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>Une respiration profonde, 8 à 10 fois, un côté puis l’autre</translation>
    </message>
    <message>
        <source>Child’s pose</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>Posture de l’enfant</translation>
    </message>
    <message>
        <source>Whole back, hips</source>
        <translation>Tout le dos, hanches</translation>
    </message>
    <message>
        <source>Come onto your hands and knees</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Mettez-vous à quatre pattes</translation>
    </message>
    <message>
        <source>Big toes close, knees as wide as you like</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Gros orteils proches, genoux aussi écartés que vous voulez</translation>
    </message>
    <message>
        <source>Sit back towards your heels, arms long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Reculez les fesses vers les talons, bras allongés</translation>
    </message>
    <message>
        <source>Do not force it. Rest your forehead on the mat or a cushion</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Sans forcer. Posez le front sur le tapis ou un coussin</translation>
    </message>
    <message>
        <source>All the way back, with a cushion wherever you like one.</source>
        <translation>Jusqu’au bout, avec un coussin là où vous en voulez un.</translation>
    </message>
    <message>
        <source>On the floor, half way</source>
        <translation>Au sol, à mi-chemin</translation>
    </message>
    <message>
        <source>Knees wide, a cushion in front of you</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Genoux écartés, un coussin devant vous</translation>
    </message>
    <message>
        <source>Sit half way back, back long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Reculez les fesses à mi-chemin, dos long</translation>
    </message>
    <message>
        <source>Forehead on your fists, no rounding</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Front sur les poings, sans arrondir le dos</translation>
    </message>
    <message>
        <source>Half way, with a long back. The NHS teaches it like this, with short holds: it is our morning version.</source>
        <translation>À mi-chemin, le dos long. Le NHS l’enseigne ainsi, en tenant peu de temps&#xa0;: c’est notre version du matin.</translation>
    </message>
    <message>
        <source>Stand an arm’s length from the desk</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Debout, à une longueur de bras du bureau</translation>
    </message>
    <message>
        <source>Hands on its edge, knees soft. It must not wobble</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Mains sur le bord, genoux souples. Le bureau ne doit pas bouger</translation>
    </message>
    <message>
        <source>Step back, lean forward, back long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Reculez, penchez-vous, dos long</translation>
    </message>
    <message>
        <source>Do not hang your weight on it. Come up slowly</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Ne vous y suspendez pas. Remontez lentement</translation>
    </message>
    <message>
        <source>Arms and back make one long slope. Not on glass, a keyboard tray or a raised desk; if in doubt, use a wall.</source>
        <translation>Les bras et le dos forment une longue pente. Pas sur du verre, un tiroir à clavier ou un bureau relevé&#xa0;; en cas de doute, prenez un mur.</translation>
    </message>
    <message>
        <source>At a wall or desk, easier</source>
        <translation>Au mur ou au bureau, plus facile</translation>
    </message>
    <message>
        <source>Hands on a wall, at chest height</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Mains au mur, à hauteur de poitrine</translation>
    </message>
    <message>
        <source>Or on a desk that does not wobble. Feet level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Ou sur un bureau stable. Pieds parallèles</translation>
    </message>
    <message>
        <source>Step back, lean a little, head up</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Reculez, penchez-vous un peu, tête haute</translation>
    </message>
    <message>
        <source>Less than half way down, back long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Moins qu’à mi-chemin, dos long</translation>
    </message>
    <message>
        <source>Hands at chest height, lean less than half way.</source>
        <translation>Mains à hauteur de poitrine, penchez-vous moins qu’à mi-chemin.</translation>
    </message>
    <message>
        <source>Sides of the back</source>
        <translation>Côtés du dos</translation>
    </message>
    <message>
        <source>Buttocks</source>
        <translation>Fesses</translation>
    </message>
    <message>
        <source>Start on hands and knees. Bring your big toes close, knees as wide as you like.</source>
        <translation>Commencez à quatre pattes. Rapprochez les gros orteils, genoux aussi écartés que vous voulez.</translation>
    </message>
    <message>
        <source>Breathe out and send your hips back towards your heels.</source>
        <translation>Soufflez et reculez les hanches vers les talons.</translation>
    </message>
    <message>
        <source>Let your chest come down and slide your hands forward.</source>
        <translation>Laissez descendre la poitrine et glissez les mains vers l’avant.</translation>
    </message>
    <message>
        <source>Rest your forehead on the mat, a cushion or your fists.</source>
        <translation>Posez le front sur le tapis, un coussin ou vos poings.</translation>
    </message>
    <message>
        <source>Soften your shoulders and breathe into your lower back.</source>
        <translation>Relâchez les épaules et respirez dans le bas du dos.</translation>
    </message>
    <message>
        <source>To come up, press the hands down and walk them in.</source>
        <translation>Pour remonter, appuyez sur les mains et ramenez-les vers vous.</translation>
    </message>
    <message>
        <source>It keeps the spine moving and gives the muscles of the lower back a chance to relax.</source>
        <translation>Cela garde la colonne mobile et donne aux muscles du bas du dos l’occasion de se relâcher.</translation>
    </message>
    <message>
        <source>Forcing the hips to the heels.</source>
        <translation>Forcer les hanches vers les talons.</translation>
    </message>
    <message>
        <source>Shoulders up by the ears.</source>
        <translation>Épaules près des oreilles.</translation>
    </message>
    <message>
        <source>Letting the head hang without support.</source>
        <translation>Laisser pendre la tête sans appui.</translation>
    </message>
    <message>
        <source>Putting up with pinching knees.</source>
        <translation>Supporter des genoux qui pincent.</translation>
    </message>
    <message>
        <source>Dropping into it fast.</source>
        <translation>Descendre vite.</translation>
    </message>
    <message>
        <source>A knee hurts or does not bend far.</source>
        <translation>Un genou fait mal ou plie peu.</translation>
    </message>
    <message>
        <source>Your hip still has rules.</source>
        <translation>Vous avez encore des consignes pour la hanche.</translation>
    </message>
    <message>
        <source>Hanging your head makes you dizzy.</source>
        <translation>Laisser pendre la tête vous donne des vertiges.</translation>
    </message>
    <message>
        <source>Go half way: first hour of the day, thin bones, leg pain. Knees wide: pregnant. A roll under the ankles: sore ankles.</source>
        <translation>À mi-chemin&#xa0;: première heure de la journée, ostéoporose, douleur dans la jambe. Genoux écartés&#xa0;: grossesse. Un rouleau sous les chevilles&#xa0;: chevilles douloureuses.</translation>
    </message>
    <message>
        <source>One deep breath, 8 to 10 times, with a straighter back</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>Une respiration profonde, 8 à 10 fois, le dos plus droit</translation>
    </message>
    <message>
        <source>20 to 30 seconds, hands on the desk</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>20 à 30 secondes, mains sur le bureau</translation>
    </message>
    <message>
        <source>Cat-camel</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>Chat-chameau</translation>
    </message>
    <message>
        <source>Spine, gently both ways</source>
        <translation>Colonne, en douceur dans les deux sens</translation>
    </message>
    <message>
        <source>Hands under shoulders, knees under hips, elbows soft</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Mains sous les épaules, genoux sous les hanches, coudes souples</translation>
    </message>
    <message>
        <source>Breathe out, round your back up</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Soufflez, arrondissez le dos</translation>
    </message>
    <message>
        <source>Breathe in, let your belly sink</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Inspirez, laissez descendre le ventre</translation>
    </message>
    <message>
        <source>Two thirds of your range, no pushing at the ends</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Deux tiers de votre amplitude, sans pousser au bout</translation>
    </message>
    <message>
        <source>Slowly between Round and Open, about two thirds of the way.</source>
        <translation>Lentement entre rond et ouvert, environ aux deux tiers.</translation>
    </message>
    <message>
        <source>On the floor, smaller</source>
        <translation>Au sol, plus petit</translation>
    </message>
    <message>
        <source>Hands under shoulders, knees under hips, head level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Mains sous les épaules, genoux sous les hanches, tête alignée</translation>
    </message>
    <message>
        <source>Breathe out, round a little</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Soufflez, arrondissez un peu</translation>
    </message>
    <message>
        <source>Breathe in, back to level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Inspirez, revenez à plat</translation>
    </message>
    <message>
        <source>Do not sag, and keep your head level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Ne creusez pas, gardez la tête alignée</translation>
    </message>
    <message>
        <source>Small: round a little, then back to level, head level.</source>
        <translation>Petit&#xa0;: arrondissez un peu, puis revenez à plat, tête alignée.</translation>
    </message>
    <message>
        <source>On your forearms</source>
        <translation>Sur les avant-bras</translation>
    </message>
    <message>
        <source>Come onto your forearms and knees</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Mettez-vous sur les avant-bras et les genoux</translation>
    </message>
    <message>
        <source>Elbows under shoulders on a cushion, or on your fists</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Coudes sous les épaules sur un coussin, ou sur les poings</translation>
    </message>
    <message>
        <source>Do not sink into the shoulders</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Ne vous enfoncez pas dans les épaules</translation>
    </message>
    <message>
        <source>The small version on forearms or fists: no weight on bent wrists.</source>
        <translation>La petite version sur les avant-bras ou les poings&#xa0;: pas de poids sur des poignets pliés.</translation>
    </message>
    <message>
        <source>Sit tall, hands on your knees</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Asseyez-vous dos droit, mains sur les genoux</translation>
    </message>
    <message>
        <source>Middle of the seat, feet flat, chair against the desk or a wall</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Au milieu de l’assise, pieds à plat, chaise contre le bureau ou un mur</translation>
    </message>
    <message>
        <source>Breathe out, round your back</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Soufflez, arrondissez le dos</translation>
    </message>
    <message>
        <source>Breathe in, lift your breastbone</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Inspirez, levez le sternum</translation>
    </message>
    <message>
        <source>Shoulders stay low, no pushing at the ends</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Épaules basses, sans pousser au bout</translation>
    </message>
    <message>
        <source>The same slow rounds, seated.</source>
        <translation>Les mêmes cycles lents, sur une chaise.</translation>
    </message>
    <message>
        <source>At the desk, smaller</source>
        <translation>Au bureau, plus petit</translation>
    </message>
    <message>
        <source>Sit tall, hands on your thighs</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Asseyez-vous dos droit, mains sur les cuisses</translation>
    </message>
    <message>
        <source>Raise the seat: hips higher than knees, both feet flat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Relevez l’assise&#xa0;: hanches plus hautes que les genoux, les deux pieds à plat</translation>
    </message>
    <message>
        <source>Breathe out, rock your hips back</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Soufflez, basculez le bassin en arrière</translation>
    </message>
    <message>
        <source>Breathe in, rock your hips forward</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Inspirez, basculez le bassin en avant</translation>
    </message>
    <message>
        <source>Small, and your head stays level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Petit mouvement, la tête reste droite</translation>
    </message>
    <message>
        <source>A small rock of the hips on a raised seat, head level.</source>
        <translation>Une petite bascule du bassin sur une assise relevée, tête droite.</translation>
    </message>
    <message>
        <source>Whole spine</source>
        <translation>Toute la colonne</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Dos</translation>
    </message>
    <message>
        <source>Tummy</source>
        <translation>Ventre</translation>
    </message>
    <message>
        <source>Come to hands and knees: hands under shoulders, knees under hips.</source>
        <translation>Mettez-vous à quatre pattes&#xa0;: mains sous les épaules, genoux sous les hanches.</translation>
    </message>
    <message>
        <source>Breathe out. Round your back up and let your head follow.</source>
        <translation>Soufflez. Arrondissez le dos et laissez suivre la tête.</translation>
    </message>
    <message>
        <source>Breathe in. Let your belly sink, lift your breastbone and look just ahead.</source>
        <translation>Inspirez. Laissez descendre le ventre, levez le sternum et regardez juste devant vous.</translation>
    </message>
    <message>
        <source>Keep moving slowly between the two, like a wave from your hips to your head.</source>
        <translation>Bougez lentement de l’un à l’autre, comme une vague du bassin à la tête.</translation>
    </message>
    <message>
        <source>Stay in the comfortable middle. No pushing at either end.</source>
        <translation>Restez dans la zone confortable. Ne poussez à aucun des deux bouts.</translation>
    </message>
    <message>
        <source>It moves the whole spine under little load, while your back and tummy muscles gently work.</source>
        <translation>Cela fait bouger toute la colonne sous peu de charge, pendant que les muscles du dos et du ventre travaillent en douceur.</translation>
    </message>
    <message>
        <source>Racing.</source>
        <translation>Aller trop vite.</translation>
    </message>
    <message>
        <source>Forcing the ends.</source>
        <translation>Forcer au bout.</translation>
    </message>
    <message>
        <source>Throwing the head back.</source>
        <translation>Rejeter la tête en arrière.</translation>
    </message>
    <message>
        <source>Moving only the upper back, or only the hips.</source>
        <translation>Ne bouger que le haut du dos, ou que le bassin.</translation>
    </message>
    <message>
        <source>Bending the elbows, or sinking into the shoulders.</source>
        <translation>Plier les coudes, ou s’enfoncer dans les épaules.</translation>
    </message>
    <message>
        <source>A wrist or shoulder is newly hurt.</source>
        <translation>Blessure récente à un poignet ou une épaule.</translation>
    </message>
    <message>
        <source>Sit instead if kneeling hurts. Go smaller: thin bones. Pregnant: round, then level; do not sag.</source>
        <translation>Plutôt sur une chaise si être à genoux fait mal. Plus petit&#xa0;: ostéoporose. Grossesse&#xa0;: arrondir, puis revenir à plat&#xa0;; ne pas creuser.</translation>
    </message>
    <message>
        <source>5 or 6 slow rounds, not forced. His take 3 to 4 seconds; ours are slower, one breath each</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>5 ou 6 cycles lents, sans forcer. Les siens durent 3 à 4 secondes&#xa0;; les nôtres sont plus lents, une respiration chacun</translation>
    </message>
    <message>
        <source>Five breaths, seated</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>Cinq respirations, sur une chaise</translation>
    </message>
    <message>
        <source>Hamstring</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>Ischio-jambiers</translation>
    </message>
    <message>
        <source>Back of the thigh</source>
        <translation>Arrière de la cuisse</translation>
    </message>
    <message>
        <source>On the floor, with a strap</source>
        <translation>Au sol, avec une sangle</translation>
    </message>
    <message>
        <source>Lie down, strap round your {side} foot</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Allongez-vous, sangle autour du pied {gauche|droit}</translation>
    </message>
    <message>
        <source>Both knees bent, {other} foot flat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Les deux genoux pliés, pied {droit|gauche} à plat</translation>
    </message>
    <message>
        <source>Straighten the {side} knee, heel up</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Tendez le genou {gauche|droit}, talon vers le haut</translation>
    </message>
    <message>
        <source>Both hips stay heavy. A little bend in the knee is fine</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Les deux hanches restent lourdes. Le genou peut rester un peu plié</translation>
    </message>
    <message>
        <source>With a strap, belt or towel. The other knee stays bent.</source>
        <translation>Avec une sangle, une ceinture ou une serviette. L’autre genou reste plié.</translation>
    </message>
    <message>
        <source>On the floor, knee bent</source>
        <translation>Au sol, genou plié</translation>
    </message>
    <message>
        <source>Lie down, hands behind your {side} thigh</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Allongez-vous, mains derrière la cuisse {side}</translation>
    </message>
    <message>
        <source>Lift the {side} heel, knee bent</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Levez le talon {gauche|droit}, genou plié</translation>
    </message>
    <message>
        <source>Shoulders and neck stay soft</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Épaules et nuque restent souples</translation>
    </message>
    <message>
        <source>Hands behind the thigh, knee well bent, thigh not all the way up.</source>
        <translation>Mains derrière la cuisse, genou bien plié, cuisse pas tout à fait relevée.</translation>
    </message>
    <message>
        <source>In the middle of the bed, {other} foot flat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Au milieu du lit, pied {droit|gauche} à plat</translation>
    </message>
    <message>
        <source>The same with a bent knee, in bed.</source>
        <translation>La même chose, genou plié, au lit.</translation>
    </message>
    <message>
        <source>Put your {side} heel one step forward</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Avancez le talon {gauche|droit} d’un pas</translation>
    </message>
    <message>
        <source>Toes up, one hand on the desk</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Orteils relevés, une main sur le bureau</translation>
    </message>
    <message>
        <source>Lean forward from the hips, back long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Penchez-vous depuis les hanches, dos long</translation>
    </message>
    <message>
        <source>Front knee a little bent, no rounding</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Genou avant un peu plié, sans arrondir le dos</translation>
    </message>
    <message>
        <source>Standing, the heel on the floor a short step ahead, one hand on the desk. Never on a chair.</source>
        <translation>Debout, le talon au sol un petit pas devant, une main sur le bureau. Jamais sur une chaise.</translation>
    </message>
    <message>
        <source>Put your {side} heel just ahead</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Posez le talon {gauche|droit} juste devant</translation>
    </message>
    <message>
        <source>Both hands on the desk, knees soft</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Les deux mains sur le bureau, genoux souples</translation>
    </message>
    <message>
        <source>Lean a little from the hips</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Penchez-vous un peu depuis les hanches</translation>
    </message>
    <message>
        <source>Your back stays long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Le dos reste long</translation>
    </message>
    <message>
        <source>Short step, small lean, knee soft, both hands on the desk.</source>
        <translation>Petit pas, petite inclinaison, genou souple, les deux mains sur le bureau.</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Sur une chaise</translation>
    </message>
    <message>
        <source>Sit tall on a raised seat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Asseyez-vous dos droit, sur une assise relevée</translation>
    </message>
    <message>
        <source>Middle of the seat, chair against the desk or a wall</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Au milieu de l’assise, chaise contre le bureau ou un mur</translation>
    </message>
    <message>
        <source>Slide your {side} heel slowly out</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Glissez lentement le talon {gauche|droit} en avant</translation>
    </message>
    <message>
        <source>No leaning. Stop at a gentle pull</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Sans vous pencher. Arrêtez dès que ça tire un peu</translation>
    </message>
    <message>
        <source>Sit tall and slide one heel out until it pulls gently. No leaning.</source>
        <translation>Asseyez-vous dos droit et glissez un talon en avant jusqu’à ce que cela tire doucement. Sans vous pencher.</translation>
    </message>
    <message>
        <source>Calf, a little</source>
        <translation>Mollet, un peu</translation>
    </message>
    <message>
        <source>Lie on your back, both knees bent. Loop a strap around one foot.</source>
        <translation>Allongez-vous sur le dos, les deux genoux pliés. Passez une sangle autour d’un pied.</translation>
    </message>
    <message>
        <source>Bring that knee above the hip.</source>
        <translation>Amenez ce genou au-dessus de la hanche.</translation>
    </message>
    <message>
        <source>Breathe out and slowly straighten the knee, heel towards the ceiling.</source>
        <translation>Soufflez et tendez lentement le genou, talon vers le plafond.</translation>
    </message>
    <message>
        <source>Stop at a gentle pull in the middle of the back of the thigh.</source>
        <translation>Arrêtez-vous quand cela tire doucement au milieu de l’arrière de la cuisse.</translation>
    </message>
    <message>
        <source>Keep the other foot down, both hips heavy and the shoulders soft.</source>
        <translation>L’autre pied reste posé, les deux hanches lourdes et les épaules souples.</translation>
    </message>
    <message>
        <source>Bend the knee to come out, lower the foot, change legs.</source>
        <translation>Pliez le genou pour sortir, reposez le pied, changez de jambe.</translation>
    </message>
    <message>
        <source>Long sitting can leave the backs of the legs tight. Many people find bending easier when they are looser. About 10 minutes a week is enough for flexibility (a review of 189 studies of static stretching, Sports Medicine, 2025).</source>
        <translation>La position assise prolongée peut raidir l’arrière des jambes. Beaucoup de gens se penchent plus facilement quand il est plus souple. Environ 10 minutes par semaine suffisent pour la souplesse (une revue de 189 études sur l’étirement statique, Sports Medicine, 2025).</translation>
    </message>
    <message>
        <source>Locking the knee and yanking.</source>
        <translation>Verrouiller le genou et tirer par à-coups.</translation>
    </message>
    <message>
        <source>Rounding the lower back to get further.</source>
        <translation>Arrondir le bas du dos pour aller plus loin.</translation>
    </message>
    <message>
        <source>The hips lift or twist.</source>
        <translation>Les hanches se soulèvent ou se tordent.</translation>
    </message>
    <message>
        <source>Shoulders and neck tense up.</source>
        <translation>Les épaules et la nuque se crispent.</translation>
    </message>
    <message>
        <source>Pulling hard on the toes. It should pull in the middle of the thigh, not behind the knee.</source>
        <translation>Tirer fort sur les orteils. Cela doit tirer au milieu de la cuisse, pas derrière le genou.</translation>
    </message>
    <message>
        <source>It sends pain, tingling or numbness down the leg.</source>
        <translation>Cela provoque une douleur, des fourmillements ou un engourdissement qui descend dans la jambe.</translation>
    </message>
    <message>
        <source>You tore a muscle there.</source>
        <translation>Vous vous êtes déchiré un muscle à cet endroit.</translation>
    </message>
    <message>
        <source>Bend the knee more if a leg tingles. Sit if you are pregnant.</source>
        <translation>Pliez davantage le genou si une jambe fourmille. Sur une chaise si vous êtes enceinte.</translation>
    </message>
    <message>
        <source>30 to 60 seconds, 2 or 3 times each leg</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>30 à 60 secondes, 2 ou 3 fois par jambe</translation>
    </message>
    <message>
        <source>Count to 10, up to 10 times each leg, the other knee bent</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>Compter jusqu’à 10, jusqu’à 10 fois par jambe, l’autre genou plié</translation>
    </message>
    <message>
        <source>30 seconds to a minute, one heel forward</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>30 secondes à une minute, un talon devant</translation>
    </message>
    <message>
        <source>30 seconds, 2 to 4 times each leg</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>30 secondes, 2 à 4 fois par jambe</translation>
    </message>
    <message>
        <source>Hip flexor</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>Fléchisseurs de hanche</translation>
    </message>
    <message>
        <source>Front of the hip</source>
        <translation>Avant de la hanche</translation>
    </message>
    <message>
        <source>Kneel on your {side} knee</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Posez le genou {gauche|droit} au sol</translation>
    </message>
    <message>
        <source>A pad under the knee, {other} foot in front</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Un coussin sous le genou, pied {droit|gauche} devant</translation>
    </message>
    <message>
        <source>Tuck your hips under, glide forward</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Rentrez le bassin, glissez vers l’avant</translation>
    </message>
    <message>
        <source>Stay tall: your lower back does not arch</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Buste droit&#xa0;: le bas du dos ne se creuse pas</translation>
    </message>
    <message>
        <source>Half kneeling. Tuck first, then glide a few centimetres.</source>
        <translation>Un genou au sol. Rentrez d’abord le bassin, puis glissez de quelques centimètres.</translation>
    </message>
    <message>
        <source>On the floor, tuck only</source>
        <translation>Au sol, bassin seulement</translation>
    </message>
    <message>
        <source>A thick pad under the knee, {other} foot in front</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Un coussin épais sous le genou, pied {droit|gauche} devant</translation>
    </message>
    <message>
        <source>Squeeze your buttock, tuck your hips</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Serrez la fesse, rentrez le bassin</translation>
    </message>
    <message>
        <source>No gliding forward, stay tall</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Sans glisser vers l’avant, buste droit</translation>
    </message>
    <message>
        <source>Half kneeling, tuck only, no glide.</source>
        <translation>Un genou au sol, rentrez seulement le bassin, sans glisser.</translation>
    </message>
    <message>
        <source>Step back with your {side} foot</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Reculez le pied {gauche|droit}</translation>
    </message>
    <message>
        <source>Hold the desk, both hands if you wobble. Heel up</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Tenez le bureau, des deux mains si vous vacillez. Talon levé</translation>
    </message>
    <message>
        <source>Short step, knees soft, lower back calm</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Petit pas, genoux souples, bas du dos tranquille</translation>
    </message>
    <message>
        <source>Standing, one foot behind, hand on the desk. Shoes that grip; never a chair with wheels.</source>
        <translation>Debout, un pied derrière, une main sur le bureau. Des chaussures qui ne glissent pas&#xa0;; jamais de chaise à roulettes.</translation>
    </message>
    <message>
        <source>At the desk, squeeze only</source>
        <translation>Au bureau, serrer seulement</translation>
    </message>
    <message>
        <source>Stand tall, both hands on the desk</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Debout, grandissez-vous, les deux mains sur le bureau</translation>
    </message>
    <message>
        <source>Feet level, knees soft</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Pieds parallèles, genoux souples</translation>
    </message>
    <message>
        <source>Squeeze your buttocks, tuck your hips</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Serrez les fesses, rentrez le bassin</translation>
    </message>
    <message>
        <source>No sliding forward, keep breathing</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Sans glisser vers l’avant, continuez à respirer</translation>
    </message>
    <message>
        <source>Feet level, both hands on the desk: squeeze and tuck, no slide.</source>
        <translation>Pieds parallèles, les deux mains sur le bureau&#xa0;: serrez et rentrez le bassin, sans glisser.</translation>
    </message>
    <message>
        <source>Front of the thigh</source>
        <translation>Avant de la cuisse</translation>
    </message>
    <message>
        <source>Kneel on one knee, the other foot in front. Pad the knee.</source>
        <translation>Posez un genou au sol, l’autre pied devant. Mettez un coussin sous le genou.</translation>
    </message>
    <message>
        <source>Grow tall, ribs over hips, hands on the front thigh or something firm.</source>
        <translation>Grandissez-vous, côtes au-dessus des hanches, mains sur la cuisse avant ou sur un appui ferme.</translation>
    </message>
    <message>
        <source>Squeeze the buttock of the leg behind and tuck your hips under. Many people feel the stretch already.</source>
        <translation>Serrez la fesse de la jambe arrière et rentrez le bassin sous vous. Beaucoup de gens sentent déjà l’étirement.</translation>
    </message>
    <message>
        <source>Keep the tuck and glide the hips forward a few centimetres.</source>
        <translation>Gardez le bassin rentré et glissez les hanches vers l’avant de quelques centimètres.</translation>
    </message>
    <message>
        <source>Stop at a pull at the front of the hip. Your lower back stays calm.</source>
        <translation>Arrêtez-vous quand cela tire à l’avant de la hanche. Le bas du dos reste tranquille.</translation>
    </message>
    <message>
        <source>Ease back, step out, change sides.</source>
        <translation>Revenez doucement, sortez de la position, changez de côté.</translation>
    </message>
    <message>
        <source>Hours of sitting keep the front of the hips folded. This opens them again. About 10 minutes a week is enough for flexibility (a review of 189 studies of static stretching, Sports Medicine, 2025).</source>
        <translation>Des heures assises gardent l’avant des hanches plié. Ceci l’ouvre de nouveau. Environ 10 minutes par semaine suffisent pour la souplesse (une revue de 189 études sur l’étirement statique, Sports Medicine, 2025).</translation>
    </message>
    <message>
        <source>Arching the lower back and leaning forward.</source>
        <translation>Creuser le bas du dos et se pencher en avant.</translation>
    </message>
    <message>
        <source>Lunging deep without the tuck.</source>
        <translation>Faire une grande fente sans rentrer le bassin.</translation>
    </message>
    <message>
        <source>The front knee falls inwards, or goes far past the toes.</source>
        <translation>Le genou avant tombe vers l’intérieur, ou dépasse beaucoup les orteils.</translation>
    </message>
    <message>
        <source>The hips turn out.</source>
        <translation>Les hanches s’ouvrent sur le côté.</translation>
    </message>
    <message>
        <source>Kneeling on the kneecap without a pad.</source>
        <translation>S’agenouiller sur la rotule sans coussin.</translation>
    </message>
    <message>
        <source>Your hip still has rules about your leg behind you.</source>
        <translation>Pour votre hanche, vous avez encore des consignes sur la jambe vers l’arrière.</translation>
    </message>
    <message>
        <source>Stand if kneeling hurts. Squeeze only, do not slide, if your back arches or pinches. Both hands on the desk: unsteady.</source>
        <translation>Debout si être à genoux fait mal. Serrez seulement, sans glisser, si votre dos se creuse ou pince. Les deux mains sur le bureau&#xa0;: équilibre incertain.</translation>
    </message>
    <message>
        <source>30 seconds, twice each side, every day</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>30 secondes, deux fois de chaque côté, tous les jours</translation>
    </message>
    <message>
        <source>15 to 30 seconds; the tuck makes the stretch</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>15 à 30 secondes&#xa0;; c’est le bassin rentré qui étire</translation>
    </message>
    <message>
        <source>30 seconds to a minute, standing</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>30 secondes à une minute, debout</translation>
    </message>
    <message>
        <source>Hips and back</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Hanches et dos</translation>
    </message>
    <message>
        <source>Legs and turn</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Jambes et rotation</translation>
    </message>
    <message>
        <source>All five at the desk</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Les cinq au bureau</translation>
    </message>
    <message>
        <source>All five on the floor</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Les cinq au sol</translation>
    </message>
    <message>
        <source>Evening</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Soir</translation>
    </message>
    <message>
        <source>Long evening</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Soir, version longue</translation>
    </message>
    <message>
        <source>Morning</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Matin</translation>
    </message>
    <message>
        <source>Limber shows gentle stretches. It is not a doctor and cannot check your body. If you are not sure, ask a doctor or a physio first.</source>
        <translation>Limber montre des étirements doux. Ce n’est pas un médecin et il ne peut pas examiner votre corps. Si vous avez un doute, demandez d’abord à un médecin ou à un kiné.</translation>
    </message>
    <message>
        <source>For adults.</source>
        <translation>Pour les adultes.</translation>
    </message>
    <message>
        <source>Emergency: get help now</source>
        <extracomment>Keep the word Emergency: colour alone must not say it.</extracomment>
        <translation>Urgence&#xa0;: demandez de l’aide tout de suite</translation>
    </message>
    <message>
        <source>Call your local emergency number (112, 999, 911) if you have back pain and any of these:</source>
        <extracomment>Local number first; the numbers are examples, never only one.</extracomment>
        <translation>Appelez le numéro d’urgence local (112, 999, 911) si vous avez mal au dos et au moins un de ces signes&#xa0;:</translation>
    </message>
    <message>
        <source>You feel numb or tingly between your legs, or around your bottom or private parts. Wiping may feel different.</source>
        <extracomment>private parts = genitals</extracomment>
        <translation>Vous sentez un engourdissement ou des fourmillements entre les jambes, autour des fesses ou aux parties intimes. S’essuyer peut donner une sensation différente.</translation>
    </message>
    <message>
        <source>It is hard to pee, you leak, or you cannot feel when you need to go. Or you cannot hold your poo.</source>
        <extracomment>Plain words for pee and poo are wanted.</extracomment>
        <translation>Vous avez du mal à faire pipi, vous avez des fuites, ou vous ne sentez pas quand vous devez y aller. Ou vous ne pouvez pas retenir vos selles.</translation>
    </message>
    <message>
        <source>Sex suddenly feels numb, or an erection no longer comes.</source>
        <translation>Soudain, un engourdissement lors des rapports sexuels, ou l’érection ne vient plus.</translation>
    </message>
    <message>
        <source>Both legs hurt, tingle, go numb or feel weak.</source>
        <translation>Les deux jambes font mal, fourmillent, s’engourdissent ou semblent faibles.</translation>
    </message>
    <message>
        <source>One leg or foot is getting weaker.</source>
        <translation>Une jambe ou un pied s’affaiblit.</translation>
    </message>
    <message>
        <source>You have chest pain, or you cannot get your breath.</source>
        <translation>Vous avez mal dans la poitrine, ou vous n’arrivez pas à reprendre votre souffle.</translation>
    </message>
    <message>
        <source>A sudden, very bad pain in your back or belly. Or you feel faint, cold and sweaty.</source>
        <translation>Une douleur soudaine et très forte dans le dos ou le ventre. Ou vous vous sentez au bord de l’évanouissement, avec des sueurs froides.</translation>
    </message>
    <message>
        <source>It began after a crash, a bad fall or a hard blow.</source>
        <translation>Cela a commencé après un accident, une mauvaise chute ou un choc violent.</translation>
    </message>
    <message>
        <source>Do not stretch. Do not wait. Do not drive yourself.</source>
        <translation>Ne vous étirez pas. N’attendez pas. Ne conduisez pas vous-même.</translation>
    </message>
    <message>
        <source>Call a doctor today. Do not stretch until they say it is safe.</source>
        <translation>Appelez un médecin aujourd’hui. Ne vous étirez pas avant qu’on vous dise que c’est sans danger.</translation>
    </message>
    <message>
        <source>You have a fever, you shiver, or you feel very ill.</source>
        <translation>Vous avez de la fièvre, des frissons, ou vous vous sentez très malade.</translation>
    </message>
    <message>
        <source>You lose weight and do not know why.</source>
        <translation>Vous perdez du poids sans savoir pourquoi.</translation>
    </message>
    <message>
        <source>You have cancer now, or had it before.</source>
        <translation>Vous avez un cancer, ou vous en avez eu un.</translation>
    </message>
    <message>
        <source>Rest does not ease the pain, or it is much worse at night.</source>
        <translation>Le repos ne soulage pas la douleur, ou elle est bien pire la nuit.</translation>
    </message>
    <message>
        <source>The pain is high up, between your shoulder blades.</source>
        <translation>La douleur est en haut, entre les omoplates.</translation>
    </message>
    <message>
        <source>It gets worse when you cough, sneeze or poo.</source>
        <translation>Elle empire quand vous toussez, éternuez ou allez à la selle.</translation>
    </message>
    <message>
        <source>You have a new lump, or your back has changed shape.</source>
        <translation>Vous avez une nouvelle grosseur, ou votre dos a changé de forme.</translation>
    </message>
    <message>
        <source>You have thin bones or take steroid tablets, and the pain is new. Even with no fall.</source>
        <extracomment>thin bones = osteoporosis</extracomment>
        <translation>Vous avez de l’ostéoporose (os fragiles) ou prenez des comprimés de corticoïdes (cortisone), et la douleur est nouvelle. Même sans chute.</translation>
    </message>
    <message>
        <source>You get ill easily, had a bad infection, or inject drugs.</source>
        <translation>Vous tombez facilement malade, vous avez eu une infection grave, ou vous vous injectez des drogues.</translation>
    </message>
    <message>
        <source>You feel a strong beat in your belly.</source>
        <translation>Vous sentez un battement fort dans le ventre.</translation>
    </message>
    <message>
        <source>Book a visit if it</source>
        <extracomment>The lines complete this sentence; it = back pain.</extracomment>
        <translation>Prenez rendez-vous chez le médecin si la douleur</translation>
    </message>
    <message>
        <source>is no better after a few weeks, or gets worse</source>
        <translation>ne va pas mieux après quelques semaines, ou empire</translation>
    </message>
    <message>
        <source>stops you doing normal things</source>
        <translation>vous empêche de faire vos activités habituelles</translation>
    </message>
    <message>
        <source>is your first bad back pain under 18 or over 50</source>
        <translation>est votre premier gros mal de dos avant 18 ans ou après 50 ans</translation>
    </message>
    <message>
        <source>leaves your back stiff for more than half an hour each morning, for three months or more, and moving helps</source>
        <translation>laisse votre dos raide plus d’une demi-heure chaque matin, depuis trois mois ou plus, et bouger aide</translation>
    </message>
    <message>
        <source>Ask first (doctor, midwife or physio)</source>
        <translation>Demandez d’abord un avis (médecin, sage-femme ou kiné)</translation>
    </message>
    <message>
        <source>An operation or a broken bone in the last three months</source>
        <translation>Une opération ou un os cassé dans les trois derniers mois</translation>
    </message>
    <message>
        <source>Heart trouble in the last three months</source>
        <translation>Un problème de cœur dans les trois derniers mois</translation>
    </message>
    <message>
        <source>A new hip or knee that still has rules</source>
        <translation>Une prothèse de hanche ou de genou pour laquelle vous avez encore des consignes</translation>
    </message>
    <message>
        <source>Thin bones, or a broken bone in your back</source>
        <translation>De l’ostéoporose (os fragiles), ou un os cassé dans le dos</translation>
    </message>
    <message>
        <source>Pregnant with bleeding or pelvic pain, or told to rest</source>
        <translation>Enceinte avec des saignements ou une douleur du bassin, ou on vous a dit de vous reposer</translation>
    </message>
    <message>
        <source>Someone told you to limit exercise</source>
        <translation>On vous a dit de limiter l’exercice physique</translation>
    </message>
    <message>
        <source>Stop now if you feel</source>
        <extracomment>The lines complete this sentence.</extracomment>
        <translation>Arrêtez tout de suite si vous ressentez</translation>
    </message>
    <message>
        <source>a sharp or stabbing pain</source>
        <translation>une douleur vive ou en coup de poignard</translation>
    </message>
    <message>
        <source>pain, tingling or numbness that runs down a leg or an arm</source>
        <translation>une douleur, des fourmillements ou un engourdissement qui descend dans une jambe ou un bras</translation>
    </message>
    <message>
        <source>a leg that suddenly feels weak</source>
        <translation>une faiblesse soudaine dans une jambe</translation>
    </message>
    <message>
        <source>dizzy, faint, sick or short of breath</source>
        <translation>des vertiges, l’impression de vous évanouir, des nausées ou un essoufflement</translation>
    </message>
    <message>
        <source>chest pain, or a sudden very bad headache</source>
        <translation>une douleur dans la poitrine, ou un mal de tête soudain et très fort</translation>
    </message>
    <message>
        <source>a pull that grows while you hold it</source>
        <translation>un tiraillement qui augmente pendant que vous tenez</translation>
    </message>
    <message>
        <source>Come out slowly and rest. If it does not pass soon, get help.</source>
        <translation>Sortez lentement de la position et reposez-vous. Si cela ne passe pas vite, demandez de l’aide.</translation>
    </message>
    <message>
        <source>New tingling, numbness or weakness: stop, however little it hurts.</source>
        <translation>Fourmillements, engourdissement ou faiblesse nouveaux&#xa0;: arrêtez, même si cela fait très peu mal.</translation>
    </message>
    <message>
        <source>A gentle pull is fine.</source>
        <translation>Un léger tiraillement ne pose pas de problème.</translation>
    </message>
    <message>
        <source>It should feel tight, not sore. It should ease when you stop, and be gone by the next day.</source>
        <translation>Cela doit tirer, pas faire mal. Cela doit s’apaiser quand vous arrêtez, et avoir disparu le lendemain.</translation>
    </message>
    <message>
        <source>Stop and call your midwife or maternity unit</source>
        <extracomment>Shown only to somebody who said she is pregnant.</extracomment>
        <translation>Arrêtez et appelez votre sage-femme ou la maternité</translation>
    </message>
    <message>
        <source>if you bleed</source>
        <translation>si vous saignez</translation>
    </message>
    <message>
        <source>if water leaks</source>
        <translation>si vous perdez du liquide</translation>
    </message>
    <message>
        <source>if your belly tightens and hurts</source>
        <translation>si votre ventre durcit et fait mal</translation>
    </message>
    <message>
        <source>if your calf is sore or swollen</source>
        <translation>si votre mollet est douloureux ou gonflé</translation>
    </message>
    <message>
        <source>if your baby moves less</source>
        <translation>si votre bébé bouge moins</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Quand demander d’abord de l’aide</translation>
    </message>
    <message>
        <source>Most back pain gets better within a few weeks. Some needs a doctor.</source>
        <translation>La plupart des maux de dos s’améliorent en quelques semaines. Certains nécessitent un médecin.</translation>
    </message>
    <message>
        <source>A stretch may pull. It must not be sharp, and must not tingle down a leg.</source>
        <translation>Un étirement peut tirer. Il ne doit provoquer ni douleur vive, ni fourmillements dans une jambe.</translation>
    </message>
    <message>
        <source>Emergency: call for help now</source>
        <translation>Urgence&#xa0;: appelez les secours maintenant</translation>
    </message>
    <message>
        <source>Numb or tingly between the legs or around the bottom</source>
        <translation>Engourdissement ou fourmillements entre les jambes ou autour des fesses</translation>
    </message>
    <message>
        <source>New trouble peeing, pooing, or holding it</source>
        <translation>Depuis peu, du mal à faire pipi, à aller à la selle ou à se retenir</translation>
    </message>
    <message>
        <source>Sex suddenly feels numb</source>
        <translation>Engourdissement soudain lors des rapports sexuels</translation>
    </message>
    <message>
        <source>Both legs hurt, tingle or go weak, or one leg gets weaker</source>
        <translation>Les deux jambes font mal, fourmillent ou faiblissent, ou une jambe s’affaiblit</translation>
    </message>
    <message>
        <source>Chest pain, or hard to breathe</source>
        <translation>Douleur dans la poitrine, ou du mal à respirer</translation>
    </message>
    <message>
        <source>Sudden, very bad back or belly pain, or faint and cold</source>
        <translation>Douleur soudaine et très forte du dos ou du ventre, ou proche de l’évanouissement avec une sensation de froid</translation>
    </message>
    <message>
        <source>After a crash or a bad fall</source>
        <translation>Après un accident ou une mauvaise chute</translation>
    </message>
    <message>
        <source>See a doctor before you stretch</source>
        <translation>Voyez un médecin avant de vous étirer</translation>
    </message>
    <message>
        <source>Fever, or very ill</source>
        <translation>Fièvre, ou très malade</translation>
    </message>
    <message>
        <source>Weight loss you cannot explain</source>
        <translation>Perte de poids inexpliquée</translation>
    </message>
    <message>
        <source>Cancer, now or before</source>
        <translation>Cancer, actuel ou passé</translation>
    </message>
    <message>
        <source>Worse at night, rest does not help</source>
        <translation>Pire la nuit, le repos n’aide pas</translation>
    </message>
    <message>
        <source>Thin bones or steroids, and new pain</source>
        <translation>Ostéoporose ou corticoïdes, et douleur nouvelle</translation>
    </message>
    <message>
        <source>More signs</source>
        <extracomment>A link to the whole list.</extracomment>
        <translation>Autres signes</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Demandez d’abord un avis</translation>
    </message>
    <message>
        <source>Operation or broken bone, last 3 months</source>
        <translation>Opération ou os cassé, 3 derniers mois</translation>
    </message>
    <message>
        <source>New hip or knee with rules</source>
        <translation>Prothèse de hanche ou de genou avec consignes</translation>
    </message>
    <message>
        <source>Pregnant with bleeding or pelvic pain</source>
        <translation>Enceinte avec saignements ou douleur du bassin</translation>
    </message>
    <message>
        <source>Told to limit exercise</source>
        <translation>Consigne de limiter l’exercice physique</translation>
    </message>
    <message>
        <source>Check once</source>
        <extracomment>Shown once, before the first break at the desk.</extracomment>
        <translation>À vérifier une fois</translation>
    </message>
    <message>
        <source>The desk does not wobble.</source>
        <translation>Le bureau ne bouge pas.</translation>
    </message>
    <message>
        <source>The chair cannot roll: push it against something.</source>
        <translation>La chaise ne peut pas rouler&#xa0;: calez-la contre quelque chose.</translation>
    </message>
    <message>
        <source>Your shoes grip.</source>
        <translation>Vos chaussures ne glissent pas.</translation>
    </message>
    <message>
        <source>An arm’s length of free space behind you.</source>
        <translation>Une longueur de bras libre derrière vous.</translation>
    </message>
    <message>
        <source>Keep enough light to see the mat. Roll to your side before you get up.</source>
        <translation>Gardez assez de lumière pour voir le tapis. Roulez sur le côté avant de vous lever.</translation>
    </message>
    <message>
        <source>You asked us to be extra careful, so these are the smallest moves.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Vous nous avez demandé d’être très prudents, voici donc les plus petits mouvements.</translation>
    </message>
    <message>
        <source>Your new hip still has rules, so nothing here bends it past a right angle, twists it or takes the leg behind.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Vous avez encore des consignes pour votre prothèse de hanche&#xa0;: ici, rien ne plie la hanche au-delà de l’angle droit, ne la tord ni n’emmène la jambe en arrière.</translation>
    </message>
    <message>
        <source>Thin bones like small, slow moves, so we skip deep rounding and strong turning.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Les os fragiles (ostéoporose) aiment les mouvements petits et lents&#xa0;: nous évitons d’arrondir et de tourner beaucoup.</translation>
    </message>
    <message>
        <source>While you are pregnant we avoid lying flat, deep turns and standing unevenly.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Pendant la grossesse, nous évitons la position à plat sur le dos, les grandes rotations et les appuis inégaux.</translation>
    </message>
    <message>
        <source>While you are pregnant we avoid deep turns and standing unevenly.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Pendant la grossesse, nous évitons les grandes rotations et les appuis inégaux.</translation>
    </message>
    <message>
        <source>A leg that tingles likes a bent knee and no hard pull.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Une jambe qui fourmille aime un genou plié et pas de traction forte.</translation>
    </message>
    <message>
        <source>Your new knee should not have to kneel or bend deeply.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Avec votre prothèse de genou, vous n’avez ici ni à vous agenouiller ni à plier beaucoup.</translation>
    </message>
    <message>
        <source>You said kneeling hurts, so this one is done standing or sitting.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Vous avez dit qu’être à genoux fait mal&#xa0;: celui-ci se fait debout ou sur une chaise.</translation>
    </message>
    <message>
        <source>Both feet stay on the ground and you have something firm to hold.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Les deux pieds restent au sol et vous avez un appui ferme.</translation>
    </message>
    <message>
        <source>No need to get down on the floor for this one.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Pas besoin de descendre au sol pour celui-ci.</translation>
    </message>
    <message>
        <source>Your head stays up in this one.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Votre tête reste haute dans celui-ci.</translation>
    </message>
    <message>
        <source>Your arms stay low and carry no weight.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Vos bras restent bas et ne portent pas de poids.</translation>
    </message>
    <message>
        <source>No weight on your wrists here.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Pas de poids sur les poignets ici.</translation>
    </message>
    <message>
        <source>Operation, broken bone or heart trouble in the last 3 months, or someone told me to limit exercise.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Opération, os cassé ou problème de cœur dans les 3 derniers mois, ou on m’a dit de limiter l’exercice physique.</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness runs down my leg.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Une douleur, des fourmillements ou un engourdissement descend dans ma jambe.</translation>
    </message>
    <message>
        <source>I have thin bones (osteoporosis), or broke a bone in my back.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>J’ai de l’ostéoporose (os fragiles), ou je me suis cassé un os du dos.</translation>
    </message>
    <message>
        <source>I have a new hip.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>J’ai une prothèse de hanche.</translation>
    </message>
    <message>
        <source>I have a new knee.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>J’ai une prothèse de genou.</translation>
    </message>
    <message>
        <source>I am pregnant.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Je suis enceinte.</translation>
    </message>
    <message>
        <source>Kneeling hurts, or I was told not to kneel.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Être à genoux me fait mal, ou on m’a dit de ne pas m’agenouiller.</translation>
    </message>
    <message>
        <source>Getting down to the floor and up again is hard.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>J’ai du mal à descendre au sol et à me relever.</translation>
    </message>
    <message>
        <source>I feel unsteady, or I fell this year.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Je ne me sens pas stable, ou j’ai fait une chute cette année.</translation>
    </message>
    <message>
        <source>Hanging my head makes me dizzy, or I have glaucoma or very high blood pressure.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Laisser pendre la tête me donne des vertiges, ou j’ai un glaucome ou une tension très élevée.</translation>
    </message>
    <message>
        <source>Lifting my arms or leaning on them hurts.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Lever les bras ou m’appuyer dessus me fait mal.</translation>
    </message>
    <message>
        <source>Leaning on my hands hurts.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>M’appuyer sur les mains me fait mal.</translation>
    </message>
    <message>
        <source>Have you asked a doctor, midwife or physio?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Avez-vous demandé l’avis d’un médecin, d’une sage-femme ou d’un kiné&#xa0;?</translation>
    </message>
    <message>
        <source>They said gentle stretching is fine</source>
        <translation>On m’a dit que je peux faire des étirements doux</translation>
    </message>
    <message>
        <source>Both legs? A leg getting weaker? Numb between your legs? Trouble peeing?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Les deux jambes&#xa0;? Une jambe qui s’affaiblit&#xa0;? Engourdissement entre les jambes&#xa0;? Du mal à faire pipi&#xa0;?</translation>
    </message>
    <message>
        <source>New or sudden pain since then?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Une douleur nouvelle ou soudaine depuis&#xa0;?</translation>
    </message>
    <message>
        <source>Do you still have rules about moving it, or is it less than 3 months old?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Avez-vous encore des consignes pour la bouger, ou a-t-elle moins de 3 mois&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, or not sure</source>
        <translation>Oui, ou je ne sais pas</translation>
    </message>
    <message>
        <source>Less than 3 months, or it does not bend well?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Moins de 3 mois, ou le genou ne plie pas bien&#xa0;?</translation>
    </message>
    <message>
        <source>Does kneeling feel fine?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Être à genoux, ça va&#xa0;?</translation>
    </message>
    <message>
        <source>Bleeding, pelvic pain, or told to rest?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Saignements, douleur du bassin, ou on vous a dit de vous reposer&#xa0;?</translation>
    </message>
    <message>
        <source>More than 16 weeks?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Plus de 16 semaines&#xa0;?</translation>
    </message>
    <message>
        <source>Sitting tall, hands on the knees.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Sur une chaise, buste droit, mains sur les genoux.</translation>
    </message>
    <message>
        <source>The pelvis rolls back and the back rounds.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Le bassin bascule en arrière et le dos s’arrondit.</translation>
    </message>
    <message>
        <source>The pelvis rolls forward and the breastbone lifts.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Le bassin bascule en avant et le sternum se lève.</translation>
    </message>
    <message>
        <source>On hands and knees, back long and level.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>À quatre pattes, dos long et plat.</translation>
    </message>
    <message>
        <source>The back is rounded a little, the head stays level.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Le dos est un peu arrondi, la tête reste alignée.</translation>
    </message>
    <message>
        <source>The back is long and level again.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Le dos est de nouveau long et plat.</translation>
    </message>
    <message>
        <source>On knees and forearms, back long and level.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Sur les genoux et les avant-bras, dos long et plat.</translation>
    </message>
    <message>
        <source>The back is rounded towards the ceiling, forearms on a firm cushion.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Le dos est arrondi vers le plafond, les avant-bras sur un coussin ferme.</translation>
    </message>
    <message>
        <source>The belly sinks a little and the breastbone lifts.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Le ventre descend un peu et le sternum se lève.</translation>
    </message>
    <message>
        <source>The back is rounded towards the ceiling, the head hangs.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Le dos est arrondi vers le plafond, la tête pend.</translation>
    </message>
    <message>
        <source>Standing, both hands on the wall at chest height.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Debout, les deux mains au mur à hauteur de poitrine.</translation>
    </message>
    <message>
        <source>The hips go back a little, the back is long, the head is up.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Les hanches reculent un peu, le dos est long, la tête est haute.</translation>
    </message>
    <message>
        <source>Standing at a desk, hands on its edge.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Debout devant un bureau, mains sur son bord.</translation>
    </message>
    <message>
        <source>The hips go back until arms and back make one long slope.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Les hanches reculent jusqu’à ce que les bras et le dos forment une longue pente.</translation>
    </message>
    <message>
        <source>On hands and knees.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>À quatre pattes.</translation>
    </message>
    <message>
        <source>The hips go half way back, the back stays long, the forehead rests on the cushion.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Les hanches reculent à mi-chemin, le dos reste long, le front est posé sur le coussin.</translation>
    </message>
    <message>
        <source>The hips rest towards the heels, the arms reach forward and the forehead rests on a cushion.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Les hanches reposent vers les talons, les bras s’allongent devant et le front est posé sur un coussin.</translation>
    </message>
    <message>
        <source>Lying on the back in bed, one knee up, hands behind its thigh.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Sur le dos au lit, un genou relevé, mains derrière la cuisse.</translation>
    </message>
    <message>
        <source>In bed, one leg straightens half way, the knee stays bent, hands hold behind the thigh.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Au lit, une jambe se tend à moitié, le genou reste plié, les mains tiennent derrière la cuisse.</translation>
    </message>
    <message>
        <source>Standing at a desk, both hands on it, one foot a short step ahead.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Debout devant un bureau, les deux mains dessus, un pied un petit pas devant.</translation>
    </message>
    <message>
        <source>The hips go back a little, both hands stay on the desk, the front knee is soft.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Les hanches reculent un peu, les deux mains restent sur le bureau, le genou avant est souple.</translation>
    </message>
    <message>
        <source>Standing next to a desk, one hand on it, one heel a short step ahead.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Debout à côté d’un bureau, une main dessus, un talon un petit pas devant.</translation>
    </message>
    <message>
        <source>The hips go back and the long back leans forward over the straight leg.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Les hanches reculent et le dos long se penche au-dessus de la jambe tendue.</translation>
    </message>
    <message>
        <source>Lying on the back, one knee up, hands behind its thigh.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Sur le dos, un genou relevé, mains derrière la cuisse.</translation>
    </message>
    <message>
        <source>The leg straightens half way, the knee stays bent, hands hold behind the thigh.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>La jambe se tend à moitié, le genou reste plié, les mains tiennent derrière la cuisse.</translation>
    </message>
    <message>
        <source>Lying on the back, both knees bent, a strap round one foot.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Sur le dos, les deux genoux pliés, une sangle autour d’un pied.</translation>
    </message>
    <message>
        <source>The knee comes over the hip.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Le genou vient au-dessus de la hanche.</translation>
    </message>
    <message>
        <source>The leg straightens towards the ceiling, the strap holds its weight.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>La jambe se tend vers le plafond, la sangle porte son poids.</translation>
    </message>
    <message>
        <source>Sitting tall on a raised seat, both feet flat.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Buste droit sur une assise relevée, les deux pieds à plat.</translation>
    </message>
    <message>
        <source>One heel slides forward until there is a gentle pull, the back stays tall.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Un talon glisse en avant jusqu’à ce que cela tire doucement, le dos reste droit.</translation>
    </message>
    <message>
        <source>Standing at a desk, feet level, both hands on it.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Debout devant un bureau, pieds parallèles, les deux mains dessus.</translation>
    </message>
    <message>
        <source>The seat squeezes and the pelvis tucks under, knees soft.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Les fesses se serrent et le bassin rentre, genoux souples.</translation>
    </message>
    <message>
        <source>Standing next to a desk with one hand on it, one foot back, its heel up.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Debout à côté d’un bureau, une main dessus, un pied en arrière, talon levé.</translation>
    </message>
    <message>
        <source>The pelvis tucks under, the chest stays tall.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Le bassin rentre, le buste reste droit.</translation>
    </message>
    <message>
        <source>Both knees soften and the hips glide forward.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Les deux genoux se relâchent et les hanches glissent vers l’avant.</translation>
    </message>
    <message>
        <source>Half kneeling, tall, one foot in front.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Un genou au sol, buste droit, un pied devant.</translation>
    </message>
    <message>
        <source>The pelvis tucks under, nothing else moves.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Le bassin rentre, rien d’autre ne bouge.</translation>
    </message>
    <message>
        <source>With the pelvis tucked the hips glide forward a little.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Bassin rentré, les hanches glissent un peu vers l’avant.</translation>
    </message>
    <message>
        <source>Lying on the back in bed, knees bent, arms low at the sides.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Sur le dos au lit, genoux pliés, bras le long du corps.</translation>
    </message>
    <message>
        <source>In bed, both knees sink half way to one side onto a pillow, both shoulders stay down.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Au lit, les deux genoux descendent à mi-chemin d’un côté sur un oreiller, les deux épaules restent posées.</translation>
    </message>
    <message>
        <source>Sitting tall on a raised seat, arms crossed on the chest, both feet flat.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Buste droit sur une assise relevée, bras croisés sur la poitrine, les deux pieds à plat.</translation>
    </message>
    <message>
        <source>The chest turns a little to one side, hips and knees stay forward.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Le buste tourne un peu d’un côté, les hanches et les genoux restent vers l’avant.</translation>
    </message>
    <message>
        <source>Sitting tall, arms crossed on the chest, both feet flat.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Sur une chaise, buste droit, bras croisés sur la poitrine, les deux pieds à plat.</translation>
    </message>
    <message>
        <source>Knees and hips stay forward, the chest and then the head turn to one side.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Les genoux et les hanches restent vers l’avant, le buste puis la tête tournent d’un côté.</translation>
    </message>
    <message>
        <source>Lying on the back, knees bent, arms low at the sides.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Sur le dos, genoux pliés, bras le long du corps.</translation>
    </message>
    <message>
        <source>Both knees sink half way to one side onto a cushion, both shoulders stay down.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Les deux genoux descendent à mi-chemin d’un côté sur un coussin, les deux épaules restent posées.</translation>
    </message>
    <message>
        <source>Lying on the back, knees bent, arms out to the sides.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Sur le dos, genoux pliés, bras écartés.</translation>
    </message>
    <message>
        <source>Both knees sink to one side, both shoulders stay on the floor.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Les deux genoux descendent d’un côté, les deux épaules restent au sol.</translation>
    </message>
    <message>
        <source>Sitting tall on a raised seat, hands on the thighs.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Buste droit sur une assise relevée, mains sur les cuisses.</translation>
    </message>
    <message>
        <source>The head turns to one side, the chest stays where it is.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>La tête tourne d’un côté, le buste ne bouge pas.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Impossible d’écrire %1.</translation>
    </message>
    <message>
        <source>Stiff, better after.</source>
        <translation>Raide, mieux après.</translation>
    </message>
    <message>
        <source>Nowhere: this is the demo.</source>
        <translation>Nulle part&#xa0;: c’est la démo.</translation>
    </message>
    <message>
        <source>the demo listens to no desktop</source>
        <translation>la démo n’écoute aucun bureau</translation>
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
        <translation>%1 est lancé. %2</translation>
    </message>
    <message>
        <source>Log in to a desktop session, or try: dbus-run-session limber. Without a bus Limber shows no notifications and takes no commands.</source>
        <translation>Ouvrez une session de bureau, ou essayez&#xa0;: dbus-run-session limber. Sans bus, Limber n’affiche pas de notifications et ne reçoit pas de commandes.</translation>
    </message>
    <message>
        <source>End it with: limber quit. If that does not help: pkill limber</source>
        <translation>Arrêtez-le avec&#xa0;: limber quit. Si cela n’aide pas&#xa0;: pkill limber</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Your own stretches</source>
        <translation>Vos propres étirements</translation>
    </message>
    <message>
        <source>%1 stretches in all; your own lie in %2</source>
        <translation>%1 étirements en tout&#xa0;; les vôtres sont dans %2</translation>
    </message>
    <message>
        <source>A file with a fault is left out as a whole; the others are used.</source>
        <translation>Un fichier contenant une erreur est écarté en entier&#xa0;; les autres sont utilisés.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>None yet; it will be %1</source>
        <translation>Pas encore&#xa0;; ce sera %1</translation>
    </message>
    <message>
        <source>%1, %2, version %3, sound on every page</source>
        <translation>%1, %2, version %3, intact sur chaque page</translation>
    </message>
    <message>
        <source>An earlier Limber wrote it; it is brought forward at the next start.</source>
        <translation>Un Limber plus ancien l’a écrit&#xa0;; il sera mis à jour au prochain démarrage.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Chimes still guide a session. For a voice, install speech-dispatcher, or Qt&apos;s plugin for flite.</source>
        <translation>Le carillon guide quand même une séance. Pour une voix, installez speech-dispatcher, ou le module de Qt pour flite.</translation>
    </message>
    <message>
        <source>%1 speaks</source>
        <translation>%1 parle</translation>
    </message>
    <message>
        <source>The voice you chose, %1, is gone; %2 speaks with its own</source>
        <translation>La voix choisie, %1, n’est plus là&#xa0;; %2 parle avec la sienne</translation>
    </message>
    <message>
        <source>Choose another in Settings, Voice and sound.</source>
        <translation>Choisissez-en une autre dans Réglages, Voix et son.</translation>
    </message>
    <message>
        <source>Switched off in the settings</source>
        <translation>Désactivée dans les réglages</translation>
    </message>
    <message>
        <source>The speech engine does not answer.</source>
        <translation>Le moteur vocal ne répond pas.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>none</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>WRONG</source>
        <translation>ERREUR</translation>
    </message>
    <message>
        <source>When you are away</source>
        <translation>En votre absence</translation>
    </message>
    <message>
        <source>Locked screen</source>
        <translation>Écran verrouillé</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Veille</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>Présentations</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Frappe</translation>
    </message>
    <message>
        <source>Time counts on while you are away from the keyboard.</source>
        <translation>Le temps continue de compter quand vous êtes loin du clavier.</translation>
    </message>
    <message>
        <source>A locked screen counts as away only once nothing is typed or moved.</source>
        <translation>Un écran verrouillé ne compte comme absence que lorsque rien n’est plus tapé ni bougé.</translation>
    </message>
    <message>
        <source>Sleep is noticed by the clock, after waking.</source>
        <translation>La veille est remarquée à l’horloge, après le réveil.</translation>
    </message>
    <message>
        <source>Reminders come while notifications are switched off, if the desktop lets them.</source>
        <translation>Les rappels arrivent même notifications coupées, si le bureau les laisse passer.</translation>
    </message>
    <message>
        <source>Reminders come over full-screen windows.</source>
        <translation>Les rappels arrivent par-dessus les fenêtres en plein écran.</translation>
    </message>
    <message>
        <source>Reminders come during films and presentations.</source>
        <translation>Les rappels arrivent pendant les films et les présentations.</translation>
    </message>
    <message>
        <source>Reminders come during calls that show in no other way.</source>
        <translation>Les rappels arrivent pendant les appels que rien d’autre ne signale.</translation>
    </message>
    <message>
        <source>Reminders do not wait for a pause in typing.</source>
        <translation>Les rappels n’attendent pas une pause dans la frappe.</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>There is none here, so nothing can be shown.</source>
        <translation>Il n’y en a pas ici, rien ne peut donc être affiché.</translation>
    </message>
    <message>
        <source>Ask again in a terminal on your desktop.</source>
        <translation>Redemandez dans un terminal de votre bureau.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>%1 shows reminders, with buttons</source>
        <translation>%1 affiche les rappels, avec des boutons</translation>
    </message>
    <message>
        <source>%1 shows reminders, without buttons</source>
        <translation>%1 affiche les rappels, sans boutons</translation>
    </message>
    <message>
        <source>Answer a reminder from the tray.</source>
        <translation>Répondez aux rappels depuis la zone de notification.</translation>
    </message>
    <message>
        <source>None runs now; one is started with the first reminder</source>
        <translation>Aucun service ne tourne&#xa0;; un sera lancé au premier rappel</translation>
    </message>
    <message>
        <source>Install one and start it, for instance dunst on X11 or mako on Wayland. Until then the tray shows what is due.</source>
        <translation>Installez-en un et lancez-le, par exemple dunst sous X11 ou mako sous Wayland. D’ici là, la zone de notification montre ce qui est prévu.</translation>
    </message>
    <message>
        <source>Whoever shows notifications does not answer.</source>
        <translation>Le service qui affiche les notifications ne répond pas.</translation>
    </message>
    <message>
        <source>Start it again, or log in again.</source>
        <translation>Relancez-le, ou reconnectez-vous.</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Inconnu&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 ne répond pas</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Zone de notification</translation>
    </message>
    <message>
        <source>A panel shows icons (StatusNotifierItem)</source>
        <translation>Un panneau affiche les icônes (StatusNotifierItem)</translation>
    </message>
    <message>
        <source>A panel shows icons (XEmbed)</source>
        <translation>Un panneau affiche les icônes (XEmbed)</translation>
    </message>
    <message>
        <source>No panel here shows icons</source>
        <translation>Aucun panneau n’affiche d’icônes ici</translation>
    </message>
    <message>
        <source>Limber shows a window instead. On GNOME the extension AppIndicator shows icons; on sway waybar does.</source>
        <translation>Limber montre une fenêtre à la place. Sous GNOME, l’extension AppIndicator affiche les icônes&#xa0;; sous sway, waybar.</translation>
    </message>
</context>
<context>
    <name>HistoryReport</name>
    <message>
        <source>Sessions: %1 added, %2 changed, %3 left as they were.</source>
        <translation>Séances ajoutées&#xa0;: %1, modifiées&#xa0;: %2, inchangées&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Reminders: %1 added, %2 changed, %3 left as they were.</source>
        <translation>Rappels ajoutés&#xa0;: %1, modifiés&#xa0;: %2, inchangés&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The history is now that of %1 (sessions: %2). The one before is kept as %3.</source>
        <translation>L’historique est maintenant celui de %1 (séances&#xa0;: %2). Le précédent est conservé dans %3.</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>%1 of %2 steps, %3 min %4 s held</source>
        <translation>%1 sur %2 étapes, %3 min %4 s de maintien</translation>
    </message>
    <message>
        <source>, discomfort %1</source>
        <translation>, gêne %1</translation>
    </message>
    <message>
        <source>No sessions yet.
</source>
        <translation>Pas encore de séances.
</translation>
    </message>
</context>
<context>
    <name>NotifierWords</name>
    <message>
        <source>%1 %2, with buttons</source>
        <translation>%1 %2, avec des boutons</translation>
    </message>
    <message>
        <source>%1 %2, without buttons</source>
        <translation>%1 %2, sans boutons</translation>
    </message>
    <message>
        <source>the desktop&apos;s portal</source>
        <translation>le portail du bureau</translation>
    </message>
    <message>
        <source>The notification server did not show a reminder: %1</source>
        <translation>Le serveur de notifications n’a pas affiché un rappel&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Open Limber to begin.</source>
        <translation>Ouvrez Limber pour commencer.</translation>
    </message>
    <message>
        <source>There is no session bus, so reminders cannot be shown as notifications.</source>
        <translation>Il n’y a pas de bus de session, les rappels ne peuvent donc pas s’afficher en notifications.</translation>
    </message>
    <message>
        <source>Reminders cannot be shown: %1 The desktop&apos;s portal does not answer. Install xdg-desktop-portal and log in again.</source>
        <translation>Les rappels ne peuvent pas s’afficher&#xa0;: %1 Le portail du bureau ne répond pas. Installez xdg-desktop-portal et reconnectez-vous.</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>half a minute</source>
        <translation>une demi-minute</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1½ minutes</source>
        <translation>%1½ minutes</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>In %1 min</source>
        <translation>Dans %1 min</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>%1, slowly, before the day begins?</source>
        <translation>%1, lentement, avant de commencer la journée&#xa0;?</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Pas aujourd’hui</translation>
    </message>
    <message>
        <source>Before bed</source>
        <translation>Avant le coucher</translation>
    </message>
    <message>
        <source>%1, quietly, for your back.</source>
        <translation>%1, au calme, pour votre dos.</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>Pas ce soir</translation>
    </message>
    <message>
        <source>Time for a break</source>
        <translation>C’est l’heure d’une pause</translation>
    </message>
    <message>
        <source>1 stretch, %1.</source>
        <translation>1 étirement, %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stretches, %1.</source>
        <translation>
            <numerusform>%Ln étirement, %1.</numerusform>
            <numerusform>%Ln étirements, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Go on where you were?</source>
        <translation>Reprendre où vous étiez&#xa0;?</translation>
    </message>
    <message>
        <source>The session closed unexpectedly. %1 of %2 steps are saved.</source>
        <translation>La séance s’est fermée de façon inattendue. Étapes enregistrées&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Stand up and walk a little. No stretches until you have asked.</source>
        <translation>Levez-vous et marchez un peu. Pas d’étirements tant que vous n’avez pas demandé un avis.</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>J’y vais</translation>
    </message>
    <message>
        <source>A break in a minute</source>
        <translation>Une pause dans une minute</translation>
    </message>
    <message>
        <source>Finish the thought.</source>
        <translation>Terminez votre idée.</translation>
    </message>
</context>
<context>
    <name>Resident</name>
    <message>
        <source>Limber is just starting. Try again in a moment.</source>
        <translation>Limber est en train de démarrer. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>No reminder is due, so there is nothing to answer.</source>
        <translation>Aucun rappel n’est en attente, il n’y a donc rien à répondre.</translation>
    </message>
    <message>
        <source>Put that right, or move the file away; then your routines can be saved.</source>
        <translation>Corrigez cela ou déplacez le fichier&#xa0;; vos routines pourront alors être enregistrées.</translation>
    </message>
</context>
<context>
    <name>SensorWords</name>
    <message>
        <source>the system, no camera at present</source>
        <translation>le système, pas de caméra pour l’instant</translation>
    </message>
    <message>
        <source>the system lets nobody watch its cameras</source>
        <translation>le système ne laisse personne observer ses caméras</translation>
    </message>
    <message>
        <source>there is no system bus</source>
        <translation>il n’y a pas de bus système</translation>
    </message>
    <message>
        <source>there is neither a system bus nor a session bus</source>
        <translation>il n’y a ni bus système ni bus de session</translation>
    </message>
    <message>
        <source>neither logind nor a screen locker is here</source>
        <translation>ni logind ni verrouilleur d’écran ici</translation>
    </message>
    <message>
        <source>there is no session bus</source>
        <translation>il n’y a pas de bus de session</translation>
    </message>
    <message>
        <source>neither GNOME&apos;s session manager nor Plasma&apos;s power manager is here</source>
        <translation>ni le gestionnaire de session de GNOME ni la gestion d’énergie de Plasma ne sont là</translation>
    </message>
    <message>
        <source>nothing here shows notifications</source>
        <translation>rien n’affiche de notifications ici</translation>
    </message>
    <message>
        <source>%1 does not tell</source>
        <translation>%1 ne le signale pas</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings are not installed</source>
        <translation>les réglages de GNOME ne sont pas installés</translation>
    </message>
    <message>
        <source>the sound server is on another computer</source>
        <translation>le serveur de son est sur un autre ordinateur</translation>
    </message>
    <message>
        <source>no sound server is running</source>
        <translation>aucun serveur de son ne tourne</translation>
    </message>
    <message>
        <source>no Wayland compositor can be reached</source>
        <translation>aucun compositeur Wayland n’est joignable</translation>
    </message>
    <message>
        <source>the Wayland compositor does not tell about other programs&apos; windows</source>
        <translation>le compositeur Wayland ne dit rien des fenêtres des autres programmes</translation>
    </message>
    <message>
        <source>the Wayland compositor</source>
        <translation>le compositeur Wayland</translation>
    </message>
    <message>
        <source>the Wayland compositor is gone</source>
        <translation>le compositeur Wayland n’est plus là</translation>
    </message>
    <message>
        <source>the Wayland compositor has no seat</source>
        <translation>le compositeur Wayland n’a pas de seat</translation>
    </message>
    <message>
        <source>the Wayland compositor has neither ext-idle-notify-v1 nor org_kde_kwin_idle</source>
        <translation>le compositeur Wayland n’a ni ext-idle-notify-v1 ni org_kde_kwin_idle</translation>
    </message>
    <message>
        <source>no X server can be reached</source>
        <translation>aucun serveur X n’est joignable</translation>
    </message>
    <message>
        <source>the X server is gone</source>
        <translation>le serveur X n’est plus là</translation>
    </message>
    <message>
        <source>the window manager</source>
        <translation>le gestionnaire de fenêtres</translation>
    </message>
    <message>
        <source>no window manager here tells of full screen</source>
        <translation>aucun gestionnaire de fenêtres ici ne signale le plein écran</translation>
    </message>
    <message>
        <source>the X server has no SYNC extension</source>
        <translation>le serveur X n’a pas l’extension SYNC</translation>
    </message>
    <message>
        <source>the X server has no IDLETIME counter</source>
        <translation>le serveur X n’a pas de compteur IDLETIME</translation>
    </message>
</context>
<context>
    <name>SessionPlace</name>
    <message>
        <source>Limber: this monitor is dark</source>
        <translation>Limber&#xa0;: cet écran est assombri</translation>
    </message>
</context>
<context>
    <name>SleepSensor</name>
    <message>
        <source>Saves what was counted</source>
        <translation>Enregistre ce qui a été compté</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Limber itself has stopped. Start it again and this window finds it.</source>
        <translation>Limber lui-même s’est arrêté. Relancez-le et cette fenêtre le retrouvera.</translation>
    </message>
</context>
<context>
    <name>limber::app::CommandLineWords</name>
    <message>
        <source>Limber is not running.</source>
        <translation>Limber n’est pas lancé.</translation>
    </message>
    <message>
        <source>What came from standard input cannot be kept for the import.</source>
        <translation>Ce qui est venu de l’entrée standard ne peut pas être gardé pour l’import.</translation>
    </message>
    <message>
        <source>What came from standard input is too long to import.</source>
        <translation>Ce qui est venu de l’entrée standard est trop long pour l’import.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
    <message>
        <source>Standard output cannot be written to.</source>
        <translation>Impossible d’écrire sur la sortie standard.</translation>
    </message>
</context>
<context>
    <name>limber::app::ResidentWords</name>
    <message>
        <source>Some finished steps wait in %1</source>
        <translation>Des étapes terminées attendent dans %1</translation>
    </message>
    <message>
        <source>This desktop has no tray. Limber stays in this window.</source>
        <translation>Cet environnement de bureau n’a pas de zone de notification. Limber reste dans cette fenêtre.</translation>
    </message>
    <message>
        <source>A session is running. End it first; then the backup can be restored.</source>
        <translation>Une séance est en cours. Terminez-la d’abord&#xa0;; la sauvegarde pourra ensuite être restaurée.</translation>
    </message>
    <message>
        <source>Until then Limber keeps in memory what you do, and writes it down as soon as it can.</source>
        <translation>En attendant, Limber garde en mémoire ce que vous faites et l’enregistre dès que possible.</translation>
    </message>
</context>
<context>
    <name>limber::app::Speaker</name>
    <message>
        <source>The speech engine does not answer.</source>
        <translation>Le moteur vocal ne répond pas.</translation>
    </message>
    <message>
        <source>No speech engine is installed. Install the package qt6-speech-speechd-plugin or qt6-speech-flite-plugin.</source>
        <translation>Aucun moteur vocal n’est installé. Installez le paquet qt6-speech-speechd-plugin ou qt6-speech-flite-plugin.</translation>
    </message>
    <message>
        <source>The speech engine %1 has no voice for this language: %2. Speech Dispatcher with espeak-ng has.</source>
        <translation>Le moteur vocal %1 n’a pas de voix pour cette langue&#xa0;: %2. Speech Dispatcher avec espeak-ng en a une.</translation>
    </message>
</context>
<context>
    <name>limber::platform::NotificationServer</name>
    <message>
        <source>There is no session bus, so reminders cannot be shown as notifications.</source>
        <translation>Il n’y a pas de bus de session, les rappels ne peuvent donc pas s’afficher en notifications.</translation>
    </message>
    <message>
        <source>The notification server does not answer: %1</source>
        <translation>Le serveur de notifications ne répond pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>No notification server is running, so reminders cannot be shown as notifications.</source>
        <translation>Aucun serveur de notifications ne tourne, les rappels ne peuvent donc pas s’afficher en notifications.</translation>
    </message>
    <message>
        <source>The notification server does not start: %1</source>
        <translation>Le serveur de notifications ne démarre pas&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>limber::tray::Menu</name>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Matin</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Soir</translation>
    </message>
    <message>
        <source>Start a stretch</source>
        <translation>Commencer un étirement</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Passer celui-ci</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Pas aujourd’hui</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>Pas ce soir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutes</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 heures</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Jusqu’à demain</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Jusqu’à ma reprise</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Open Limber</source>
        <translation>Ouvrir Limber</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Étirements</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>About Limber</source>
        <translation>À propos de Limber</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>limber::tray::Words</name>
    <message>
        <source>%1, %2</source>
        <comment>weekday, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
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
        <translation>Prochaine pause dans %1 d’activité</translation>
    </message>
    <message>
        <source>Next break around %1</source>
        <translation>Prochaine pause vers %1</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Rien de prévu</translation>
    </message>
    <message>
        <source>Morning session from %1</source>
        <translation>Séance du matin dès %1</translation>
    </message>
    <message>
        <source>Evening session at %1</source>
        <translation>Séance du soir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Next break at %1</source>
        <translation>Prochaine pause&#xa0;: %1</translation>
    </message>
    <message>
        <source>Time for your morning session</source>
        <translation>C’est l’heure de votre séance du matin</translation>
    </message>
    <message>
        <source>Time for your evening session</source>
        <translation>C’est l’heure de votre séance du soir</translation>
    </message>
    <message>
        <source>Time for a break</source>
        <translation>C’est l’heure d’une pause</translation>
    </message>
    <message>
        <source>nobody at the computer</source>
        <translation>personne à l’ordinateur</translation>
    </message>
    <message>
        <source>screen locked</source>
        <translation>écran verrouillé</translation>
    </message>
    <message>
        <source>computer asleep</source>
        <translation>ordinateur en veille</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>ne pas déranger</translation>
    </message>
    <message>
        <source>full-screen window</source>
        <translation>fenêtre en plein écran</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>présentation</translation>
    </message>
    <message>
        <source>microphone in use</source>
        <translation>micro utilisé</translation>
    </message>
    <message>
        <source>keyboard or mouse in use</source>
        <translation>clavier ou souris utilisés</translation>
    </message>
    <message>
        <source>camera in use</source>
        <translation>caméra utilisée</translation>
    </message>
    <message>
        <source>A break</source>
        <translation>Une pause</translation>
    </message>
    <message>
        <source>Your morning session</source>
        <translation>Votre séance du matin</translation>
    </message>
    <message>
        <source>Your evening session</source>
        <translation>Votre séance du soir</translation>
    </message>
    <message>
        <source>%1 comes in a moment</source>
        <translation>%1 arrive dans un instant</translation>
    </message>
    <message>
        <source>%1 is waiting: %2</source>
        <translation>%1 attend&#xa0;: %2</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Reporté à %1</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>Rappels suspendus jusqu’à %1</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>Rappels suspendus jusqu’à votre reprise</translation>
    </message>
    <message>
        <source>Session in progress</source>
        <translation>Séance en cours</translation>
    </message>
    <message>
        <source>Reminders are off</source>
        <translation>Les rappels sont désactivés</translation>
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
        <translation>Version %1, sous licence MIT</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Quand demander d’abord de l’aide</translation>
    </message>
    <message>
        <source>Limber shows gentle stretches. It is not medical advice and cannot check your body. If you are not sure, ask a doctor or a physio first.</source>
        <translation>Limber montre des étirements doux. Ce n’est pas un avis médical et il ne peut pas examiner votre corps. Si vous avez un doute, demandez d’abord à un médecin ou à un kiné.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Limber never uses the network.</source>
        <translation>Tout reste sur cet ordinateur. Limber n’utilise jamais le réseau.</translation>
    </message>
</context>
<context>
    <name>limber::ui::AddOwnCard</name>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Add your own</source>
        <translation>Ajouter le vôtre</translation>
    </message>
    <message>
        <source>Put a stretch file into this folder:</source>
        <translation>Mettez un fichier d’étirement dans ce dossier&#xa0;:</translation>
    </message>
</context>
<context>
    <name>limber::ui::AddSession</name>
    <message>
        <source>How did your back feel?</source>
        <translation>Comment était votre dos&#xa0;?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A session away from the computer</source>
        <translation>Une séance loin de l’ordinateur</translation>
    </message>
    <message>
        <source>How did your back feel? 0 is no discomfort, 10 the worst imaginable.</source>
        <translation>Comment était votre dos&#xa0;? 0 veut dire aucune gêne, 10 la pire imaginable.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>Commencée à</translation>
    </message>
    <message>
        <source> min</source>
        <comment>after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>pas fait</translation>
    </message>
    <message>
        <source>%1, minutes</source>
        <translation>%1, minutes</translation>
    </message>
</context>
<context>
    <name>limber::ui::AddToRoutine</name>
    <message>
        <source>Add to a routine</source>
        <translation>Ajouter à une routine</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of session, and a routine for it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>A new one for breaks</source>
        <translation>Une nouvelle pour les pauses</translation>
    </message>
    <message>
        <source>A new one for mornings</source>
        <translation>Une nouvelle pour le matin</translation>
    </message>
    <message>
        <source>A new one for evenings</source>
        <translation>Une nouvelle pour le soir</translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>Ma routine</translation>
    </message>
    <message>
        <source>Added to %1: %2.</source>
        <comment>a routine, and how long it is now</comment>
        <translation>Ajouté à «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>limber::ui::AppearanceSection</name>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>Still poses instead of animation</source>
        <translation>Des poses fixes au lieu d’une animation</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Personnage</translation>
    </message>
    <message>
        <source>Who shows you the stretches</source>
        <translation>Qui vous montre les étirements</translation>
    </message>
</context>
<context>
    <name>limber::ui::AutostartRow</name>
    <message>
        <source>Start when I log in</source>
        <translation>Démarrer à l’ouverture de session</translation>
    </message>
    <message>
        <source>It waits quietly in the tray</source>
        <translation>Il attend sans bruit dans la zone de notification</translation>
    </message>
    <message>
        <source>That did not work. %1</source>
        <translation>Cela n’a pas marché. %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::BarsCard</name>
    <message>
        <source>Left %1, right %2</source>
        <translation>Gauche %1, droite %2</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Suivis</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Passés</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqués</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excusés</translation>
    </message>
</context>
<context>
    <name>limber::ui::BodyForm</name>
    <message>
        <source>Still true?</source>
        <translation>Toujours vrai&#xa0;?</translation>
    </message>
    <message>
        <source>What Limber does about it</source>
        <translation>Ce que Limber en fait</translation>
    </message>
    <message>
        <source>Tick what is true. Tick nothing if nothing fits.</source>
        <translation>Cochez ce qui est vrai. Ne cochez rien si rien ne convient.</translation>
    </message>
    <message>
        <source>Kept in your settings on this computer. Nothing leaves it.</source>
        <translation>Gardé dans vos réglages sur cet ordinateur. Rien n’en sort.</translation>
    </message>
    <message>
        <source>A question is still open. Until it is answered, there are no stretches.</source>
        <translation>Une question reste ouverte. Tant qu’elle est sans réponse, il n’y a pas d’étirements.</translation>
    </message>
    <message>
        <source>No stretches for now. Limber reminds you to stand up and walk a little.</source>
        <translation>Pas d’étirements pour l’instant. Limber vous rappelle de vous lever et de marcher un peu.</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Le refaire</translation>
    </message>
    <message>
        <source>%1 rests</source>
        <translation>%1&#xa0;: au repos</translation>
    </message>
    <message>
        <source>It hurt three times. It comes back on %1.</source>
        <translation>Cela a fait mal trois fois. Retour le %1.</translation>
    </message>
</context>
<context>
    <name>limber::ui::BookendSection</name>
    <message>
        <source>Morning</source>
        <translation>Matin</translation>
    </message>
    <message>
        <source>Start the day with a stretch</source>
        <translation>Commencer la journée par un étirement</translation>
    </message>
    <message>
        <source>Offered when you first sit down</source>
        <translation>Proposé dès que vous vous installez le matin</translation>
    </message>
    <message>
        <source>Morning begins at</source>
        <translation>Le matin commence à</translation>
    </message>
    <message>
        <source>Morning ends at</source>
        <translation>Le matin finit à</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Soir</translation>
    </message>
    <message>
        <source>End the day with a stretch</source>
        <translation>Finir la journée par un étirement</translation>
    </message>
    <message>
        <source>Offered at this time, or when you are next here</source>
        <translation>Proposé à cette heure, ou à votre prochain passage</translation>
    </message>
    <message>
        <source>Evening at</source>
        <translation>Le soir à</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Until 03:00 still counts as the same evening</source>
        <translation>Jusqu’à 03:00, c’est encore le même soir</translation>
    </message>
</context>
<context>
    <name>limber::ui::ControlRow</name>
    <message>
        <source>How to</source>
        <translation>Comment faire</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Changer de côté</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Ça fait mal</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Finir</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Activer le son</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Quitter le plein écran</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Quand demander de l’aide</translation>
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
        <translation>Tout reste sur cet ordinateur. Limber n’utilise jamais le réseau.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Your own stretches and routines</source>
        <translation>Vos propres étirements et routines</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Export et import</translation>
    </message>
    <message>
        <source>One file (JSON)…</source>
        <translation>Un fichier (JSON)…</translation>
    </message>
    <message>
        <source>Tables (CSV)…</source>
        <translation>Tableaux (CSV)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>All of the history, also what you deleted</source>
        <translation>Tout l’historique, même ce que vous avez supprimé</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Adds what is not here yet. Where two differ, the last edit wins.</source>
        <translation>Ajoute ce qui manque encore ici. En cas de différence, la dernière modification l’emporte.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
        <source>A copy each week</source>
        <translation>Une copie par semaine</translation>
    </message>
    <message>
        <source>Limber makes it by itself and keeps the last five</source>
        <translation>Limber la fait tout seul et garde les cinq dernières</translation>
    </message>
    <message>
        <source>Several computers</source>
        <translation>Plusieurs ordinateurs</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the shared folder</source>
        <translation>Choisir le dossier partagé</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Ne plus partager</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>Dossier partagé</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Repartir de zéro</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>On this computer, as if Limber had just come</source>
        <translation>Sur cet ordinateur, comme si Limber venait d’arriver</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Tout supprimer…</translation>
    </message>
    <message>
        <source>This deletes the history with its notes, the settings, and what you said under My body. Sharing is switched off. Your own stretches and routines stay, and so do files you exported and what lies in a shared folder.</source>
        <translation>Cela supprime l’historique avec ses notes, les réglages et ce que vous avez indiqué sous «&#xa0;Mon corps&#xa0;». Le partage est désactivé. Vos propres étirements et routines restent, tout comme les fichiers que vous avez exportés et ce qui se trouve dans un dossier partagé.</translation>
    </message>
    <message>
        <source>Delete everything now</source>
        <translation>Tout supprimer maintenant</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Tout garder</translation>
    </message>
    <message>
        <source>Keep the backups</source>
        <translation>Garder les sauvegardes</translation>
    </message>
    <message>
        <source>Makes one more first. Off: they are deleted too.</source>
        <translation>En fait d’abord une de plus. Désactivé&#xa0;: elles sont supprimées aussi.</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>None. Name one that another program keeps the same on your computers: each leaves its history there and reads that of the others.</source>
        <translation>Aucun. Indiquez-en un qu’un autre programme garde identique sur vos ordinateurs&#xa0;: chacun y dépose son historique et lit celui des autres.</translation>
    </message>
    <message>
        <source>Kept as %1</source>
        <translation>Conservé dans %1</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Restore the history of %1</source>
        <translation>Restaurer l’historique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Put this copy in the place of your history? It is checked first, and what is there now is kept.</source>
        <translation>Mettre cette copie à la place de votre historique&#xa0;? Elle est d’abord vérifiée, et ce qui s’y trouve maintenant est conservé.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Checking and restoring…</source>
        <translation>Vérification et restauration…</translation>
    </message>
    <message>
        <source>Export the history to</source>
        <translation>Exporter l’historique vers</translation>
    </message>
    <message>
        <source>Export tables into</source>
        <translation>Exporter les tableaux dans</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Import a history</source>
        <translation>Importer un historique</translation>
    </message>
    <message>
        <source>Exported histories (*.json *.csv)</source>
        <translation>Historiques exportés (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Importing. A history of many years takes its time…</source>
        <translation>Import en cours. Un historique de plusieurs années prend du temps…</translation>
    </message>
    <message>
        <source>The folder that your computers share</source>
        <translation>Le dossier que vos ordinateurs partagent</translation>
    </message>
    <message>
        <source>A session is running. End it first, and try again.</source>
        <translation>Une séance est en cours. Terminez-la d’abord, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>limber::ui::DayArc</name>
    <message>
        <source>Your day</source>
        <translation>Votre journée</translation>
    </message>
    <message>
        <source>%1 at %2, done</source>
        <translation>%1 à %2, fait</translation>
    </message>
    <message>
        <source>%1 at %2, left out</source>
        <translation>%1 à %2, non fait</translation>
    </message>
    <message>
        <source>%1 around %2</source>
        <translation>%1 vers %2</translation>
    </message>
</context>
<context>
    <name>limber::ui::DayCard</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Next stretch around %1</source>
        <translation>Prochain étirement vers %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::DiscomfortCard</name>
    <message>
        <source>Rate how your back feels after a session, and a line begins here.</source>
        <translation>Notez comment va votre dos après une séance, et une courbe commencera ici.</translation>
    </message>
    <message>
        <source>%1 in %2, %3 now</source>
        <comment>discomfort, month, discomfort</comment>
        <translation>%1 en %2, %3 maintenant</translation>
    </message>
    <message>
        <source>About %1, as in %2</source>
        <comment>discomfort, month</comment>
        <translation>Environ %1, comme en %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Discomfort</source>
        <translation>Gêne</translation>
    </message>
    <message>
        <source>Discomfort over time</source>
        <translation>Gêne au fil du temps</translation>
    </message>
</context>
<context>
    <name>limber::ui::EasierCard</name>
    <message>
        <source>Easier: %1</source>
        <translation>Plus facile&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::FigurePlayer</name>
    <message>
        <source>Nobody has drawn this one yet. The words tell all of it.</source>
        <translation>Personne ne l’a encore dessiné. Les mots disent tout.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right side; show the left</source>
        <translation>Côté droit&#xa0;; afficher le gauche</translation>
    </message>
    <message>
        <source>Left side; show the right</source>
        <translation>Côté gauche&#xa0;; afficher le droit</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
</context>
<context>
    <name>limber::ui::FindingsCard</name>
    <message>
        <source>%1: works</source>
        <translation>%1&#xa0;: fonctionne</translation>
    </message>
    <message>
        <source>%1: not offered here</source>
        <translation>%1&#xa0;: non proposé ici</translation>
    </message>
    <message>
        <source>%1: does not work</source>
        <translation>%1&#xa0;: ne fonctionne pas</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>What this computer gives Limber</source>
        <translation>Ce que cet ordinateur offre à Limber</translation>
    </message>
</context>
<context>
    <name>limber::ui::FollowUp</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>limber::ui::Grip</name>
    <message>
        <source>The arrow keys move it up and down</source>
        <translation>Les flèches du clavier le déplacent vers le haut et le bas</translation>
    </message>
    <message>
        <source>Drag it, or move it with the arrow keys</source>
        <translation>Faites-le glisser, ou déplacez-le avec les flèches du clavier</translation>
    </message>
</context>
<context>
    <name>limber::ui::HeatLegend</name>
    <message>
        <source>Less</source>
        <comment>minutes in a day</comment>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More</source>
        <comment>minutes in a day</comment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Rest day, streak kept</source>
        <translation>Jour de repos, série préservée</translation>
    </message>
    <message>
        <source>A dot is a rest day that kept the streak. A fuller colour means more minutes.</source>
        <translation>Un point est un jour de repos qui a préservé la série. Une couleur plus soutenue veut dire plus de minutes.</translation>
    </message>
</context>
<context>
    <name>limber::ui::HeatMap</name>
    <message>
        <source>Your year</source>
        <translation>Votre année</translation>
    </message>
    <message>
        <source>%1: rest day, it counts</source>
        <translation>%1&#xa0;: jour de repos, il compte</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1&#xa0;: rien</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, time</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>limber::ui::HistoryList</name>
    <message>
        <source>Add a session</source>
        <translation>Ajouter une séance</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Afficher tous les jours</translation>
    </message>
    <message>
        <source>Show earlier days</source>
        <translation>Afficher les jours précédents</translation>
    </message>
    <message>
        <source>Rest day</source>
        <translation>Jour de repos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sessions, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It counts. Nothing is lost.</source>
        <translation>Il compte. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>No session on this day.</source>
        <translation>Pas de séance ce jour-là.</translation>
    </message>
</context>
<context>
    <name>limber::ui::HistoryPage</name>
    <message>
        <source>Minutes per stretch</source>
        <translation>Minutes par étirement</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Start a break</source>
        <translation>Commencer une pause</translation>
    </message>
    <message>
        <source>Your first square is waiting.</source>
        <translation>Votre première case attend.</translation>
    </message>
    <message>
        <source>Every session you finish colours a day. Three minutes are enough to start.</source>
        <translation>Chaque séance terminée colore un jour. Trois minutes suffisent pour commencer.</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Ajouter une séance</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Your history cannot be read right now</source>
        <translation>Votre historique est illisible pour l’instant</translation>
    </message>
    <message>
        <source>Nothing was changed or deleted.</source>
        <translation>Rien n’a été modifié ni supprimé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Session deleted.</source>
        <translation>Séance supprimée.</translation>
    </message>
    <message>
        <source>The line: about 10 minutes a week and side is enough for flexibility.</source>
        <translation>La ligne&#xa0;: environ 10 minutes par semaine et par côté suffisent pour la souplesse.</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
</context>
<context>
    <name>limber::ui::LibraryPage</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>Au sol</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Au bureau</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Plus facile</translation>
    </message>
</context>
<context>
    <name>limber::ui::MainWindow</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Start a stretch</source>
        <translation>Commencer un étirement</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Étirements</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Quand demander d’abord de l’aide</translation>
    </message>
    <message>
        <source>Limber</source>
        <translation>Limber</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Pendant %1</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Jusqu’à demain</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Jusqu’à ma reprise</translation>
    </message>
</context>
<context>
    <name>limber::ui::NextStrip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>La suite</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Turn reminders on</source>
        <translation>Activer les rappels</translation>
    </message>
    <message>
        <source>My body</source>
        <translation>Mon corps</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Dans %1</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Étirements</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Quand demander d’abord de l’aide</translation>
    </message>
    <message>
        <source>around %1</source>
        <translation>vers %1</translation>
    </message>
    <message>
        <source>Stand up and walk a little. No stretches until you have asked.</source>
        <translation>Levez-vous et marchez un peu. Pas d’étirements tant que vous n’avez pas demandé un avis.</translation>
    </message>
    <message>
        <source>No stretches until you have asked. Limber reminds you to walk.</source>
        <translation>Pas d’étirements tant que vous n’avez pas demandé un avis. Limber vous rappelle de marcher.</translation>
    </message>
    <message>
        <source>Another one: %1</source>
        <translation>Une autre&#xa0;: %1</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>J’y vais</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Later, in %1</source>
        <translation>Plus tard, dans %1</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Pas aujourd’hui</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>Pas ce soir</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
</context>
<context>
    <name>limber::ui::NoteField</name>
    <message>
        <source>Anything to remember? A note for yourself.</source>
        <translation>Quelque chose à retenir&#xa0;? Une note pour vous.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>limber::ui::OutcomeLine</name>
    <message>
        <source>Show file</source>
        <translation>Afficher le fichier</translation>
    </message>
</context>
<context>
    <name>limber::ui::PersonChooser</name>
    <message>
        <source>A different one each day</source>
        <translation>Quelqu’un d’autre chaque jour</translation>
    </message>
</context>
<context>
    <name>limber::ui::RatingRow</name>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
</context>
<context>
    <name>limber::ui::ReminderSettings</name>
    <message>
        <source>Remind me to stretch</source>
        <translation>Me rappeler de m’étirer</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Compter</translation>
    </message>
    <message>
        <source>At the computer</source>
        <translation>À l’ordinateur</translation>
    </message>
    <message>
        <source>By the clock</source>
        <translation>À l’horloge</translation>
    </message>
    <message>
        <source>Fixed times</source>
        <translation>Heures fixes</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Add as many as you like</source>
        <translation>Ajoutez-en autant que vous voulez</translation>
    </message>
    <message>
        <source>After being away for</source>
        <translation>Après une absence de</translation>
    </message>
    <message>
        <source>The count</source>
        <translation>Le compte</translation>
    </message>
    <message>
        <source>Starts anew</source>
        <translation>Repart à zéro</translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>S’arrête</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Reminders begin at</source>
        <translation>Les rappels commencent à</translation>
    </message>
    <message>
        <source>Reminders end at</source>
        <translation>Les rappels finissent à</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Wait while…</source>
        <translation>Attendre quand…</translation>
    </message>
    <message>
        <source>I am in a call</source>
        <translation>Je suis en appel</translation>
    </message>
    <message>
        <source>The camera is on</source>
        <translation>La caméra est allumée</translation>
    </message>
    <message>
        <source>Do not disturb is on</source>
        <translation>«&#xa0;Ne pas déranger&#xa0;» est activé</translation>
    </message>
    <message>
        <source>A window fills the screen</source>
        <translation>Une fenêtre remplit l’écran</translation>
    </message>
    <message>
        <source>A presentation or film runs</source>
        <translation>Une présentation ou un film est en cours</translation>
    </message>
    <message>
        <source>I am typing, for a minute at most</source>
        <translation>Je tape, une minute au plus</translation>
    </message>
    <message>
        <source>Limber does not look</source>
        <translation>Limber ne regarde pas</translation>
    </message>
    <message>
        <source>Told by %1</source>
        <translation>Signalé par %1</translation>
    </message>
    <message>
        <source>This desktop does not tell: %1</source>
        <translation>Cet environnement de bureau ne le signale pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Heads-up one minute before</source>
        <translation>Prévenir une minute avant</translation>
    </message>
    <message>
        <source>A small notice, no sound</source>
        <translation>Un petit avis, sans son</translation>
    </message>
    <message>
        <source>Snooze for</source>
        <translation>Reporter de</translation>
    </message>
    <message>
        <source>Only time at the computer counts</source>
        <translation>Seul le temps à l’ordinateur compte</translation>
    </message>
    <message>
        <source>From the start of your hours</source>
        <translation>À partir du début de vos horaires</translation>
    </message>
    <message>
        <source>At times you list</source>
        <translation>Aux heures que vous indiquez</translation>
    </message>
    <message>
        <source>You got up: that was a break too</source>
        <translation>Vous avez quitté la chaise&#xa0;: c’était aussi une pause</translation>
    </message>
    <message>
        <source>It goes on where it was</source>
        <translation>Il reprend où il était</translation>
    </message>
    <message>
        <source>Time away counts as well</source>
        <translation>Le temps d’absence compte aussi</translation>
    </message>
    <message>
        <source>Your days have hours of their own; a change here makes them alike</source>
        <translation>Vos jours ont chacun leurs horaires&#xa0;; un changement ici les rend pareils</translation>
    </message>
</context>
<context>
    <name>limber::ui::RingView</name>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
</context>
<context>
    <name>limber::ui::RoutineEditor</name>
    <message>
        <source>Add a stretch</source>
        <translation>Ajouter un étirement</translation>
    </message>
    <message>
        <source>Name of the routine</source>
        <translation>Nom de la routine</translation>
    </message>
    <message>
        <source>This one stands in a file of yours. Change it there, or make a copy to change here.</source>
        <translation>Celle-ci se trouve dans un de vos fichiers. Modifiez-la là-bas, ou faites une copie à modifier ici.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Ce qu’elle contient</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Before the first stretch</source>
        <translation>Avant le premier étirement</translation>
    </message>
    <message>
        <source>To get ready</source>
        <translation>Pour vous préparer</translation>
    </message>
    <message>
        <source>After the last one</source>
        <translation>Après le dernier</translation>
    </message>
    <message>
        <source>To come to rest</source>
        <translation>Pour vous poser</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Faire une copie</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>A routine of its own, to change as you like</source>
        <translation>Une routine à part, à modifier à votre gré</translation>
    </message>
    <message>
        <source>Limber&apos;s own</source>
        <translation>Celle de Limber</translation>
    </message>
    <message>
        <source>As it came, without your changes</source>
        <translation>Comme à l’origine, sans vos modifications</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Rétablir…</translation>
    </message>
    <message>
        <source>Your changes to this routine go.</source>
        <translation>Vos modifications de cette routine seront perdues.</translation>
    </message>
    <message>
        <source>Take Limber&apos;s own</source>
        <translation>Prendre celle de Limber</translation>
    </message>
    <message>
        <source>Keep my changes</source>
        <translation>Garder les miennes</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the routine…</source>
        <translation>Supprimer la routine…</translation>
    </message>
    <message>
        <source>The routine goes; what you have done of it stays in the history.</source>
        <translation>La routine disparaît&#xa0;; ce que vous en avez fait reste dans l’historique.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>La supprimer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>A routine needs at least one stretch. Add another one first.</source>
        <translation>Une routine a besoin d’au moins un étirement. Ajoutez-en d’abord un autre.</translation>
    </message>
    <message>
        <source>%1 is taken out</source>
        <translation>Retiré de la routine&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>a stretch, its place, and how many there are</comment>
        <translation>%1, %2 sur %3</translation>
    </message>
    <message>
        <source>A routine needs a name.</source>
        <translation>Une routine a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Nothing in it yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
</context>
<context>
    <name>limber::ui::RoutineItemRow</name>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
    <message>
        <source> rounds</source>
        <translation> cycles</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Rounds of %1</source>
        <translation>%1&#xa0;: cycles</translation>
    </message>
    <message>
        <source>Seconds of %1</source>
        <translation>%1&#xa0;: secondes</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>En savoir plus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stretch, and what is changed of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: how to do it</source>
        <translation>%1&#xa0;: comment faire</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>Comment faire</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>%1: how often</source>
        <translation>%1&#xa0;: combien de fois</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Combien de fois</translation>
    </message>
    <message>
        <source>%1: order of the sides</source>
        <translation>%1&#xa0;: ordre des côtés</translation>
    </message>
    <message>
        <source>All on the left, then the right</source>
        <translation>Tout à gauche, puis à droite</translation>
    </message>
    <message>
        <source>Left and right in turn</source>
        <translation>Gauche et droite en alternance</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Côtés</translation>
    </message>
    <message>
        <source>One round</source>
        <translation>Un cycle</translation>
    </message>
    <message>
        <source>Getting into position</source>
        <translation>Se mettre en position</translation>
    </message>
    <message>
        <source>Into the pose and out</source>
        <translation>Entrer dans la pose et en sortir</translation>
    </message>
    <message>
        <source>Changing sides</source>
        <translation>Changer de côté</translation>
    </message>
    <message>
        <source>%1, left and right in turn</source>
        <translation>%1, gauche et droite en alternance</translation>
    </message>
    <message>
        <source>%1, left, then right</source>
        <translation>%1, gauche, puis droite</translation>
    </message>
</context>
<context>
    <name>limber::ui::RoutineList</name>
    <message>
        <source>Your file</source>
        <translation>Votre fichier</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>À vous</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Modifiée par vous</translation>
    </message>
    <message>
        <source>Take turns</source>
        <translation>À tour de rôle</translation>
    </message>
    <message>
        <source>The short ones, one after the other</source>
        <translation>Les courtes, l’une après l’autre</translation>
    </message>
    <message>
        <source>Look into %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::RoutineSection</name>
    <message>
        <source>Morning</source>
        <translation>Matin</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pauses</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Soir</translation>
    </message>
    <message>
        <source>Routines for</source>
        <translation>Routines pour</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Nouvelle routine</translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>Ma routine</translation>
    </message>
    <message>
        <source>%1, a copy</source>
        <translation>%1, copie</translation>
    </message>
</context>
<context>
    <name>limber::ui::SafetyPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Quand demander d’abord de l’aide</translation>
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
        <translation>Étape %1 sur %2 · encore %3</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>C’était tout</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Get into position</source>
        <translation>En position</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Stay where it is comfortable</source>
        <translation>Restez là où c’est confortable</translation>
    </message>
    <message>
        <source>Rest for a moment</source>
        <translation>Reposez-vous un moment</translation>
    </message>
    <message>
        <source>Two slow breaths. Get up when you are ready.</source>
        <translation>Deux respirations lentes. Levez-vous quand vous voulez.</translation>
    </message>
    <message>
        <source>Come out slowly</source>
        <translation>Revenez lentement</translation>
    </message>
    <message>
        <source>The same way you went in</source>
        <translation>Par le même chemin</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même chose encore une fois</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>until we start</source>
        <translation>avant de commencer</translation>
    </message>
    <message>
        <source>ease in</source>
        <translation>en douceur</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>relâchez</translation>
    </message>
    <message>
        <source>to rest</source>
        <translation>de repos</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, encore %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>Paused, %1 left</source>
        <translation>En pause, encore %1</translation>
    </message>
    <message>
        <source>breathe in</source>
        <translation>inspirez</translation>
    </message>
    <message>
        <source>breathe out</source>
        <translation>soufflez</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>You are done</source>
        <translation>Vous avez terminé</translation>
    </message>
    <message>
        <source>A moment of rest</source>
        <translation>Un moment de repos</translation>
    </message>
    <message>
        <source>This is the last step</source>
        <translation>C’est la dernière étape</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Then, %1</source>
        <translation>Puis %1</translation>
    </message>
    <message>
        <source>Then, for %1</source>
        <translation>Puis, pendant %1</translation>
    </message>
    <message>
        <source>No need to look. One round is one slow breath.</source>
        <translation>Pas besoin de regarder. Un cycle dure une respiration lente.</translation>
    </message>
    <message numerus="yes">
        <source>No need to look. It takes about %Ln slow breaths.</source>
        <translation>
            <numerusform>Pas besoin de regarder. Cela dure environ %Ln respiration lente.</numerusform>
            <numerusform>Pas besoin de regarder. Cela dure environ %Ln respirations lentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>Étapes terminées&#xa0;: %1 sur %2</translation>
    </message>
</context>
<context>
    <name>limber::ui::Scrub</name>
    <message>
        <source>Place in the movement</source>
        <translation>Position dans le mouvement</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionNotes</name>
    <message>
        <source>How did your back feel?</source>
        <translation>Comment était votre dos&#xa0;?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>How did your back feel? 0 is no discomfort, 10 the worst imaginable.</source>
        <translation>Comment était votre dos&#xa0;? 0 veut dire aucune gêne, 10 la pire imaginable.</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionPage</name>
    <message>
        <source>Use the usual one anyway</source>
        <translation>Prendre quand même l’habituelle</translation>
    </message>
    <message>
        <source>Stop here?</source>
        <translation>S’arrêter ici&#xa0;?</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Ça fait mal</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Finir la séance</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Skip this stretch</source>
        <translation>Passer cet étirement</translation>
    </message>
    <message>
        <source>Easier version</source>
        <translation>Version plus facile</translation>
    </message>
    <message>
        <source>Come out slowly</source>
        <translation>Revenez lentement</translation>
    </message>
    <message>
        <source>The same way you went in</source>
        <translation>Par le même chemin</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionRow</name>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droite</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>stretch, side</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>non fait</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>kind, time</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Going on right now</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Discomfort %1</source>
        <translation>Gêne %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionWindow</name>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not saved yet. Limber keeps it and saves it as soon as it can.</source>
        <translation>Pas encore enregistré. Limber le garde et l’enregistre dès que possible.</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>Rien n’est encore fait.</translation>
    </message>
    <message>
        <source>The %1 you did are saved.</source>
        <translation>Ce que vous avez fait est enregistré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This routine is not in the catalogue any more.</source>
        <translation>Cette routine n’est plus dans le catalogue.</translation>
    </message>
    <message>
        <source>All of it rests, because it hurt. Take a walk instead. Under My body you can take it up again.</source>
        <translation>Tout y est au repos, parce que cela a fait mal. Allez plutôt marcher. Vous pourrez reprendre sous «&#xa0;Mon corps&#xa0;».</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Before you stretch at the desk</source>
        <translation>Avant de vous étirer au bureau</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Still true?</source>
        <translation>Toujours vrai&#xa0;?</translation>
    </message>
    <message>
        <source>You said this a while ago. Bodies change, so Limber asks again.</source>
        <translation>Vous l’avez dit il y a un moment. Le corps change, alors Limber redemande.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>My body</source>
        <translation>Mon corps</translation>
    </message>
    <message>
        <source>%1 rests for a week now. What you did counts.</source>
        <translation>%1&#xa0;: au repos pour une semaine. Ce que vous avez fait compte.</translation>
    </message>
    <message>
        <source>The second time, so it goes on in the easier version.</source>
        <translation>La deuxième fois&#xa0;: on continue avec la version plus facile.</translation>
    </message>
    <message>
        <source>The second time. There is nothing easier: leave it out today.</source>
        <translation>La deuxième fois. Il n’y a pas plus facile&#xa0;: laissez-le de côté aujourd’hui.</translation>
    </message>
    <message>
        <source>Nothing runs. What you did counts.</source>
        <translation>Plus rien n’est en cours. Ce que vous avez fait compte.</translation>
    </message>
    <message>
        <source>Spoken cues</source>
        <translation>Consignes parlées</translation>
    </message>
    <message>
        <source>Chimes</source>
        <translation>Carillon</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Décompte</translation>
    </message>
    <message>
        <source>More in the settings</source>
        <translation>Plus dans les réglages</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Quand demander de l’aide</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionWindowSection</name>
    <message>
        <source>This desktop places windows itself. Full screen goes where you choose.</source>
        <translation>Cet environnement de bureau place lui-même les fenêtres. Le plein écran va où vous choisissez.</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>From the start; F takes it back</source>
        <translation>Dès le début&#xa0;; F pour en sortir</translation>
    </message>
    <message>
        <source>Darken the other monitors</source>
        <translation>Assombrir les autres écrans</translation>
    </message>
    <message>
        <source>A click on one lights it again</source>
        <translation>Un clic sur l’un d’eux le rallume</translation>
    </message>
    <message>
        <source>Where the pointer is</source>
        <translation>Là où est le pointeur</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1 (non connecté)</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionWords</name>
    <message>
        <source>Morning session</source>
        <translation>Séance du matin</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Evening session</source>
        <translation>Séance du soir</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Étirement</translation>
    </message>
    <message>
        <source>Morning, done</source>
        <translation>Matin&#xa0;: c’est fait</translation>
    </message>
    <message>
        <source>Break, done</source>
        <translation>Pause&#xa0;: c’est fait</translation>
    </message>
    <message>
        <source>Evening, done</source>
        <translation>Soir&#xa0;: c’est fait</translation>
    </message>
    <message>
        <source>Stretch, done</source>
        <translation>Étirement&#xa0;: c’est fait</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Côté gauche</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Côté droit</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droite</translation>
    </message>
    <message>
        <source>Now the left side</source>
        <translation>Maintenant le côté gauche</translation>
    </message>
    <message>
        <source>Now the right side</source>
        <translation>Maintenant le côté droit</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 seconde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
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
        <translation>1 cycle lent</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slow rounds</source>
        <translation>
            <numerusform>%Ln cycle lent</numerusform>
            <numerusform>%Ln cycles lents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Quand demander d’abord de l’aide</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Morning, evening</source>
        <translation>Matin, soir</translation>
    </message>
    <message>
        <source>My body</source>
        <translation>Mon corps</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Routines</translation>
    </message>
    <message>
        <source>Voice and sound</source>
        <translation>Voix et son</translation>
    </message>
    <message>
        <source>Session window</source>
        <translation>Fenêtre de séance</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
</context>
<context>
    <name>limber::ui::SidePanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Comment faire</translation>
    </message>
    <message>
        <source>You feel it in</source>
        <translation>Vous le sentez ici</translation>
    </message>
    <message>
        <source>Why it may help</source>
        <translation>Pourquoi cela peut aider</translation>
    </message>
    <message>
        <source>Often goes wrong</source>
        <translation>Erreurs fréquentes</translation>
    </message>
    <message>
        <source>Leave it out for now if</source>
        <translation>Laissez-le de côté pour l’instant si</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Quand demander de l’aide</translation>
    </message>
</context>
<context>
    <name>limber::ui::SoundSection</name>
    <message>
        <source>Spoken cues</source>
        <translation>Consignes parlées</translation>
    </message>
    <message>
        <source>Say stretch, side and time. Nothing leaves this computer</source>
        <translation>Dire l’étirement, le côté et la durée. Rien ne sort de cet ordinateur</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>As the computer speaks</source>
        <translation>Comme parle l’ordinateur</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>How much it says</source>
        <translation>Niveau de détail</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Bref</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Chimes</source>
        <translation>Carillon</translation>
    </message>
    <message>
        <source>Start, halfway, end</source>
        <translation>Début, milieu, fin</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Décompte</translation>
    </message>
    <message>
        <source>Soft ticks for the last three seconds</source>
        <translation>Tic-tac doux pour les trois dernières secondes</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Of voice and chimes. Both are silent while you are in a call</source>
        <translation>De la voix et du carillon. Les deux se taisent pendant vos appels</translation>
    </message>
    <message>
        <source>Trunk rotation, left side. Let your knees sink.</source>
        <translation>Rotation du tronc, côté gauche. Laissez descendre les genoux.</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Calme</translation>
    </message>
    <message>
        <source>Brisk</source>
        <translation>Vif</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>limber::ui::Speaker</name>
    <message>
        <source>Halfway</source>
        <translation>Mi-parcours</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Trois</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Deux</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Un</translation>
    </message>
    <message>
        <source>And come out slowly</source>
        <translation>Et revenez lentement</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Relâchez</translation>
    </message>
    <message>
        <source>That was all. Get up when you are ready</source>
        <translation>C’était tout. Levez-vous quand vous voulez</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même chose encore une fois</translation>
    </message>
    <message>
        <source>%1, left side</source>
        <translation>%1, côté gauche</translation>
    </message>
    <message>
        <source>%1, right side</source>
        <translation>%1, côté droit</translation>
    </message>
    <message>
        <source>Hold for %1</source>
        <translation>Tenez %1</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tenez</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>Le dernier</translation>
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
        <translation>Oui, toujours vrai</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>Plus maintenant</translation>
    </message>
</context>
<context>
    <name>limber::ui::StreakLine</name>
    <message>
        <source>%1 was your rest day. It counts.</source>
        <translation>Votre jour de repos&#xa0;: %1. Il compte.</translation>
    </message>
    <message>
        <source>One rest day a week is part of the plan.</source>
        <translation>Un jour de repos par semaine fait partie du plan.</translation>
    </message>
</context>
<context>
    <name>limber::ui::StreakPanel</name>
    <message>
        <source>Today is a good day to begin</source>
        <translation>Aujourd’hui est un bon jour pour commencer</translation>
    </message>
    <message>
        <source>One rest day a week is part of the plan. Yours was %1.</source>
        <translation>Un jour de repos par semaine fait partie du plan. Le vôtre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>One rest day a week is part of the plan.</source>
        <translation>Un jour de repos par semaine fait partie du plan.</translation>
    </message>
    <message>
        <source>Longest so far: %1</source>
        <translation>La plus longue&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::StretchPage</name>
    <message>
        <source>Back to all stretches</source>
        <translation>Retour à tous les étirements</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>Comment faire</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Leave it out for now if</source>
        <translation>Laissez-le de côté pour l’instant si</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Quand demander d’abord de l’aide</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Comment faire</translation>
    </message>
    <message>
        <source>Why it may help</source>
        <translation>Pourquoi cela peut aider</translation>
    </message>
    <message>
        <source>Often goes wrong</source>
        <translation>Erreurs fréquentes</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>limber::ui::SummaryPage</name>
    <message>
        <source>Stretch again</source>
        <translation>S’étirer encore</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Quand demander de l’aide</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>How does your back feel? 0 is no discomfort, 10 the worst imaginable</source>
        <translation>Comment va votre dos&#xa0;? 0 veut dire aucune gêne, 10 la pire imaginable</translation>
    </message>
    <message>
        <source>How does your back feel?</source>
        <translation>Comment va votre dos&#xa0;?</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>No discomfort</source>
        <translation>Aucune gêne</translation>
    </message>
    <message>
        <source>Worst imaginable</source>
        <translation>Pire imaginable</translation>
    </message>
    <message>
        <source>That is a lot. Please look at when to get help before the next stretch.</source>
        <translation>C’est beaucoup. Merci de regarder quand demander de l’aide avant le prochain étirement.</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Enregistré sur cet ordinateur</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Not all of it could be saved. %1</source>
        <translation>Tout n’a pas pu être enregistré. %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::SummaryWords</name>
    <message>
        <source>Left and right</source>
        <translation>Gauche et droite</translation>
    </message>
    <message>
        <source>%1, all %2 steps</source>
        <translation>%1, les %2 étapes</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 sur %2 étapes</translation>
    </message>
    <message>
        <source>They count. %1.</source>
        <translation>Elles comptent. %1.</translation>
    </message>
</context>
<context>
    <name>limber::ui::TimeSpan</name>
    <message>
        <source>and</source>
        <comment>between two times of day</comment>
        <translation>et</translation>
    </message>
</context>
<context>
    <name>limber::ui::TimesEditor</name>
    <message>
        <source>Add a time</source>
        <translation>Ajouter une heure</translation>
    </message>
    <message>
        <source>Reminder %1</source>
        <translation>Rappel %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::TodayPage</name>
    <message>
        <source>Start now</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <translation>Reprendre les rappels</translation>
    </message>
    <message>
        <source>Turn reminders on</source>
        <translation>Activer les rappels</translation>
    </message>
    <message>
        <source>%1 was your rest day</source>
        <translation>Votre jour de repos&#xa0;: %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Dans %1</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Pas aujourd’hui</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>Pas ce soir</translation>
    </message>
    <message>
        <source>Stand up and walk a little</source>
        <translation>Levez-vous et marchez un peu</translation>
    </message>
    <message>
        <source>No routine yet</source>
        <translation>Pas encore de routine</translation>
    </message>
    <message>
        <source>No stretches until you have asked.</source>
        <translation>Pas d’étirements tant que vous n’avez pas demandé un avis.</translation>
    </message>
    <message>
        <source>Choose one in the settings.</source>
        <translation>Choisissez-en une dans les réglages.</translation>
    </message>
    <message>
        <source>Done at %1</source>
        <translation>Fait à %1</translation>
    </message>
    <message>
        <source>At %1, %2</source>
        <comment>time, length</comment>
        <translation>À %1, %2</translation>
    </message>
    <message>
        <source>Start: %1</source>
        <translation>Commencer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::WeekCard</name>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Mornings</source>
        <translation>Matins</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pauses</translation>
    </message>
    <message>
        <source>Evenings</source>
        <translation>Soirs</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>Encore 1 jour</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>Encore %Ln jour</numerusform>
            <numerusform>Encore %Ln jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ui::WeekStrip</name>
    <message>
        <source>%1, done</source>
        <translation>%1, fait</translation>
    </message>
    <message>
        <source>%1, rest day</source>
        <translation>%1, jour de repos</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
</context>
<context>
    <name>limber::ui::WelcomeBody</name>
    <message>
        <source>Anything to be careful with?</source>
        <translation>À quoi faire attention&#xa0;?</translation>
    </message>
    <message>
        <source>Limber then swaps what does not suit your body. You find this again under My body in the settings.</source>
        <translation>Limber remplace alors ce qui ne convient pas à votre corps. Vous retrouverez cela sous «&#xa0;Mon corps&#xa0;» dans les réglages.</translation>
    </message>
</context>
<context>
    <name>limber::ui::WelcomeTimes</name>
    <message>
        <source>Morning begins at</source>
        <translation>Le matin commence à</translation>
    </message>
    <message>
        <source>Morning ends at</source>
        <translation>Le matin finit à</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one time of day to another</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>Evening at</source>
        <translation>Le soir à</translation>
    </message>
    <message>
        <source>A few minutes, every day</source>
        <translation>Quelques minutes, chaque jour</translation>
    </message>
    <message>
        <source>Limber reminds you to stretch and shows you how.
When does your day start and end?</source>
        <translation>Limber vous rappelle de vous étirer et vous montre comment.
Quand commence et finit votre journée&#xa0;?</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Matin</translation>
    </message>
    <message>
        <source>When you first sit down, %1</source>
        <translation>Dès que vous vous installez le matin, %1</translation>
    </message>
    <message>
        <source>During the day</source>
        <translation>Dans la journée</translation>
    </message>
    <message>
        <source>While you are at the computer, %1</source>
        <translation>Pendant que vous êtes à l’ordinateur, %1</translation>
    </message>
    <message>
        <source>every</source>
        <comment>two hours</comment>
        <translation>toutes les</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Soir</translation>
    </message>
    <message>
        <source>Before bed, %1</source>
        <translation>Avant le coucher, %1</translation>
    </message>
    <message>
        <source>at</source>
        <comment>nine in the evening</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>A break every</source>
        <translation>Une pause toutes les</translation>
    </message>
</context>
<context>
    <name>limber::ui::WelcomeTry</name>
    <message>
        <source>Try it, %1</source>
        <translation>Essayer, %1</translation>
    </message>
    <message>
        <source>Try one now</source>
        <translation>Essayez-en un</translation>
    </message>
    <message>
        <source>Guide me with a voice</source>
        <translation>Me guider avec une voix</translation>
    </message>
    <message>
        <source>You cannot see the screen in every stretch</source>
        <translation>On ne voit pas l’écran dans tous les étirements</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Tout reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>No account, no network</source>
        <translation>Pas de compte, pas de réseau</translation>
    </message>
    <message>
        <source>Not now: under My body you said something that has to be asked first.</source>
        <translation>Pas maintenant&#xa0;: sous «&#xa0;Mon corps&#xa0;», vous avez indiqué quelque chose qui demande d’abord un avis.</translation>
    </message>
    <message>
        <source>Cat-camel, small and on a chair: a few slow rounds. Limber talks you through it.</source>
        <translation>Chat-chameau, petit et sur une chaise&#xa0;: quelques cycles lents. Limber vous guide à la voix.</translation>
    </message>
</context>
<context>
    <name>limber::ui::WelcomeWindow</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Welcome to Limber, page %1 of %2</source>
        <translation>Bienvenue dans Limber, page %1 sur %2</translation>
    </message>
    <message>
        <source>Welcome to Limber</source>
        <translation>Bienvenue dans Limber</translation>
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
        <translation>%1, au sol</translation>
    </message>
    <message>
        <source>%1, at the desk</source>
        <translation>%1, au bureau</translation>
    </message>
    <message>
        <source>1 step, about %1</source>
        <translation>1 étape, environ %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps, about %1</source>
        <translation>
            <numerusform>%Ln étape, environ %1</numerusform>
            <numerusform>%Ln étapes, environ %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slow rounds each side</source>
        <translation>
            <numerusform>%Ln cycle lent de chaque côté</numerusform>
            <numerusform>%Ln cycles lents de chaque côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slow rounds</source>
        <translation>
            <numerusform>%Ln cycle lent</numerusform>
            <numerusform>%Ln cycles lents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times %1 s</source>
        <translation>
            <numerusform>%Ln fois %1 s</numerusform>
            <numerusform>%Ln fois %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 each side</source>
        <translation>%1 de chaque côté</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Matin</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Soir</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Étirement</translation>
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
        <translation>1 heure</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
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
        <translation>1 séance</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation>
            <numerusform>%Ln séance</numerusform>
            <numerusform>%Ln séances</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 sur %2 étapes</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 étape</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln steps</source>
        <translation>
            <numerusform>%Ln étape</numerusform>
            <numerusform>Les %Ln étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day in a row</source>
        <translation>1 jour d’affilée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days in a row</source>
        <translation>
            <numerusform>%Ln jour d’affilée</numerusform>
            <numerusform>%Ln jours d’affilée</numerusform>
        </translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Before bed</source>
        <translation>Avant le coucher</translation>
    </message>
    <message>
        <source>Time for a break</source>
        <translation>C’est l’heure d’une pause</translation>
    </message>
    <message>
        <source>Next: your morning session</source>
        <translation>Ensuite&#xa0;: votre séance du matin</translation>
    </message>
    <message>
        <source>Next: your evening session</source>
        <translation>Ensuite&#xa0;: votre séance du soir</translation>
    </message>
    <message>
        <source>Next stretch</source>
        <translation>Prochain étirement</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>demain à %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>weekday, time</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>until tomorrow, %1</source>
        <translation>jusqu’à demain, %1</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <comment>weekday, time</comment>
        <translation>jusqu’à %1, %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>It comes when you are back.</source>
        <translation>À votre retour.</translation>
    </message>
    <message>
        <source>It waits until your call is over.</source>
        <translation>Après votre appel.</translation>
    </message>
    <message>
        <source>It waits while a window fills the screen.</source>
        <translation>Quand plus aucune fenêtre ne remplira l’écran.</translation>
    </message>
    <message>
        <source>It waits until your presentation is over.</source>
        <translation>Après votre présentation.</translation>
    </message>
    <message>
        <source>It waits for a pause in your typing.</source>
        <translation>À la prochaine pause dans votre frappe.</translation>
    </message>
    <message>
        <source>It waits while do not disturb is on.</source>
        <translation>Quand «&#xa0;Ne pas déranger&#xa0;» sera désactivé.</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>Time away from the computer does not count.</source>
        <translation>Le temps loin de l’ordinateur ne compte pas.</translation>
    </message>
    <message>
        <source>A good moment to move</source>
        <translation>Un bon moment pour bouger</translation>
    </message>
    <message>
        <source>when you are free</source>
        <translation>dès que vous êtes libre</translation>
    </message>
    <message>
        <source>It waits for a good moment.</source>
        <translation>En attente d’un bon moment.</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>You asked for it later.</source>
        <translation>Vous avez préféré plus tard.</translation>
    </message>
    <message>
        <source>Reminders are paused</source>
        <translation>Les rappels sont suspendus</translation>
    </message>
    <message>
        <source>until you resume</source>
        <translation>jusqu’à votre reprise</translation>
    </message>
    <message>
        <source>Right now</source>
        <translation>En ce moment</translation>
    </message>
    <message>
        <source>You are stretching</source>
        <translation>Vous vous étirez</translation>
    </message>
    <message>
        <source>whenever you like</source>
        <translation>quand vous voulez</translation>
    </message>
    <message>
        <source>All reminders are switched off.</source>
        <translation>Tous les rappels sont désactivés.</translation>
    </message>
    <message>
        <source>Sessions: %1 added, %2 changed, %3 left as they were.</source>
        <translation>Séances ajoutées&#xa0;: %1, modifiées&#xa0;: %2, inchangées&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Reminders: %1 added, %2 changed, %3 left as they were.</source>
        <translation>Rappels ajoutés&#xa0;: %1, modifiés&#xa0;: %2, inchangés&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The backup is in place, with %1. What was there before is kept as %2.</source>
        <translation>La sauvegarde est en place, avec %1. Ce qu’il y avait avant est conservé dans %2.</translation>
    </message>
    <message>
        <source>Everything is deleted. One last backup is kept as %1.</source>
        <translation>Tout est supprimé. Une dernière sauvegarde est conservée dans %1.</translation>
    </message>
    <message>
        <source>Everything is deleted, and nothing is kept.</source>
        <translation>Tout est supprimé, et rien n’est conservé.</translation>
    </message>
    <message>
        <source>Backup, %1</source>
        <translation>Sauvegarde, %1</translation>
    </message>
    <message>
        <source>Before an update of Limber, %1</source>
        <translation>Avant une mise à jour de Limber, %1</translation>
    </message>
    <message>
        <source>Before a backup was restored, %1</source>
        <translation>Avant la restauration d’une sauvegarde, %1</translation>
    </message>
    <message>
        <source>Not read yet: Limber looks at a quiet moment.</source>
        <translation>Pas encore lu&#xa0;: Limber regarde à un moment calme.</translation>
    </message>
    <message>
        <source>Last read: %1, %2</source>
        <translation>Dernière lecture&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>%1 min %2</source>
        <comment>minutes, and seconds with their unit</comment>
        <translation>%1 min %2</translation>
    </message>
    <message>
        <source>1 step, %1</source>
        <translation>1 étape, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps, %1</source>
        <translation>
            <numerusform>%Ln étape, %1</numerusform>
            <numerusform>%Ln étapes, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>. </source>
        <comment>between sentences</comment>
        <translation>. </translation>
    </message>
    <message>
        <source>No file manager answers. Look here: %1</source>
        <translation>Aucun gestionnaire de fichiers ne répond. Regardez ici&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::YearCard</name>
    <message>
        <source>The year before</source>
        <translation>L’année d’avant</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>L’année d’après</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sessions, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
</TS>
