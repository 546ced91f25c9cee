<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Autostart</name>
    <message>
        <source>There is no session bus.</source>
        <translation>Não há barramento de sessão.</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal cannot do that. Try the desktop&apos;s own settings for programs that start at log-in.</source>
        <translation>O portal do ambiente não consegue fazer isso. Tente nas configurações do próprio ambiente, nos programas que abrem ao entrar na sessão.</translation>
    </message>
    <message>
        <source>To remind you of your stretches.</source>
        <translation>Para lembrar você dos seus alongamentos.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Trunk rotation</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>Rotação de tronco</translation>
    </message>
    <message>
        <source>Lower back, sides, hip</source>
        <translation>Lombar, laterais, quadril</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>No chão</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Deite-se de costas, joelhos dobrados</translation>
    </message>
    <message>
        <source>Feet and knees together, arms out to the sides</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Pés e joelhos juntos, braços abertos para os lados</translation>
    </message>
    <message>
        <source>Let both knees sink to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Deixe os dois joelhos descerem para a {side}</translation>
    </message>
    <message>
        <source>Both shoulders stay heavy on the floor</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Os dois ombros ficam pesados no chão</translation>
    </message>
    <message>
        <source>Let the knees sink as far as both shoulder blades stay down.</source>
        <translation>Deixe os joelhos descerem enquanto as duas escápulas ficarem apoiadas.</translation>
    </message>
    <message>
        <source>On the floor, easier</source>
        <translation>No chão, mais fácil</translation>
    </message>
    <message>
        <source>Feet further from you, arms low</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Pés mais longe de você, braços baixos</translation>
    </message>
    <message>
        <source>Knees half way to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Joelhos para a {side}, só até a metade</translation>
    </message>
    <message>
        <source>Rest them on a cushion, shoulders heavy</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Apoie os joelhos em uma almofada, ombros pesados</translation>
    </message>
    <message>
        <source>Feet further from you, knees only half way. Rest them on a cushion.</source>
        <translation>Pés mais longe de você, joelhos só até a metade. Apoie os joelhos em uma almofada.</translation>
    </message>
    <message>
        <source>In bed</source>
        <translation>Na cama</translation>
    </message>
    <message>
        <source>In the middle of the bed, arms low</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>No meio da cama, braços baixos</translation>
    </message>
    <message>
        <source>Both shoulders stay heavy on the bed</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Os dois ombros ficam pesados na cama</translation>
    </message>
    <message>
        <source>The same small turn, in bed.</source>
        <translation>O mesmo giro pequeno, na cama.</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Junto à mesa</translation>
    </message>
    <message>
        <source>Sit tall, arms crossed on your chest</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Sente-se com as costas eretas, braços cruzados no peito</translation>
    </message>
    <message>
        <source>Middle of the seat, both feet pressed down, chair against the desk or a wall</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>No meio do assento, os dois pés firmes no chão, cadeira encostada na mesa ou em uma parede</translation>
    </message>
    <message>
        <source>Turn your chest to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Gire o peito para a {side}</translation>
    </message>
    <message>
        <source>Knees and hips stay towards the desk</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Joelhos e quadril continuam virados para a mesa</translation>
    </message>
    <message>
        <source>Arms crossed. If your chair does not turn, a hand on the outer knee may steady you; it does not pull.</source>
        <translation>Braços cruzados. Se a sua cadeira não gira, uma mão no joelho de fora pode dar firmeza; ela não puxa.</translation>
    </message>
    <message>
        <source>At the desk, easier</source>
        <translation>Junto à mesa, mais fácil</translation>
    </message>
    <message>
        <source>Raise the seat: hips higher than knees</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Suba o assento: quadril mais alto que os joelhos</translation>
    </message>
    <message>
        <source>Turn a little to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Gire um pouco para a {side}</translation>
    </message>
    <message>
        <source>Both feet stay flat, knees stay where they are</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Os dois pés apoiados, os joelhos ficam onde estão</translation>
    </message>
    <message>
        <source>A smaller turn on a raised seat.</source>
        <translation>Um giro menor, em um assento mais alto.</translation>
    </message>
    <message>
        <source>Sitting, head only</source>
        <translation>Na cadeira, só a cabeça</translation>
    </message>
    <message>
        <source>Sit tall, both feet flat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Sente-se com as costas eretas, os dois pés apoiados</translation>
    </message>
    <message>
        <source>Hips higher than knees, arms open or down</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Quadril mais alto que os joelhos, braços abertos ou baixos</translation>
    </message>
    <message>
        <source>Look slowly to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Olhe devagar para a {side}</translation>
    </message>
    <message>
        <source>Your chest stays where it is</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>O peito fica onde está</translation>
    </message>
    <message>
        <source>Only your head turns. It counts as trunk rotation.</source>
        <translation>Só a cabeça gira. Conta como rotação de tronco.</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>Lombar</translation>
    </message>
    <message>
        <source>Sides of the trunk</source>
        <translation>Laterais do tronco</translation>
    </message>
    <message>
        <source>Outer hip</source>
        <translation>Lateral do quadril</translation>
    </message>
    <message>
        <source>Lie on your back. Bend your knees, feet and knees together.</source>
        <translation>Deite-se de costas. Dobre os joelhos, com pés e joelhos juntos.</translation>
    </message>
    <message>
        <source>Open your arms wide and let both shoulders get heavy.</source>
        <translation>Abra bem os braços e deixe os dois ombros ficarem pesados.</translation>
    </message>
    <message>
        <source>Breathe out and let your knees sink to one side. Your feet can roll onto their edges.</source>
        <translation>Solte o ar e deixe os joelhos descerem para um lado. Os pés podem rolar sobre as bordas.</translation>
    </message>
    <message>
        <source>Stop while both shoulder blades still touch the floor.</source>
        <translation>Pare antes que uma escápula saia do chão.</translation>
    </message>
    <message>
        <source>Turn your head the other way if that feels nice. Stay and breathe.</source>
        <translation>Vire a cabeça para o outro lado, se for agradável. Fique e respire.</translation>
    </message>
    <message>
        <source>Draw your belly in lightly, bring the knees back up, and do the other side.</source>
        <translation>Contraia de leve a barriga, suba os joelhos e faça o outro lado.</translation>
    </message>
    <message>
        <source>Sitting holds the lower back in one position for hours. A slow turn moves it again and lets the muscles along the sides of your trunk relax.</source>
        <translation>Passar horas na cadeira mantém a lombar na mesma posição. Um giro lento volta a movimentá-la e deixa os músculos das laterais do tronco relaxarem.</translation>
    </message>
    <message>
        <source>The opposite shoulder lifts. Go less far instead.</source>
        <translation>O ombro oposto levanta. Em vez disso, desça menos.</translation>
    </message>
    <message>
        <source>The knees come apart.</source>
        <translation>Os joelhos se separam.</translation>
    </message>
    <message>
        <source>Pushing the knees down with the hand.</source>
        <translation>Empurrar os joelhos para baixo com a mão.</translation>
    </message>
    <message>
        <source>Bouncing, or dropping fast.</source>
        <translation>Fazer balanços ou descer rápido.</translation>
    </message>
    <message>
        <source>Holding the breath.</source>
        <translation>Prender a respiração.</translation>
    </message>
    <message>
        <source>Your hip or back still has rules after an operation.</source>
        <translation>Seu quadril ou suas costas ainda têm restrições depois de uma cirurgia.</translation>
    </message>
    <message>
        <source>You broke a bone in your back in the last three months.</source>
        <translation>Você fraturou um osso das costas nos últimos três meses.</translation>
    </message>
    <message>
        <source>Turning sends pain or tingling down a leg.</source>
        <translation>Girar causa dor ou formigamento que desce por uma perna.</translation>
    </message>
    <message>
        <source>Go smaller: thin bones, pregnant. Arms low: a sore shoulder. Feet further away: a new knee.</source>
        <translation>Movimento menor: ossos frágeis, gravidez. Braços baixos: ombro dolorido. Pés mais longe: prótese de joelho.</translation>
    </message>
    <message>
        <source>5 to 10 seconds, 2 or 3 times each side, morning and evening</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>De 5 a 10 segundos, 2 ou 3 vezes de cada lado, de manhã e à noite</translation>
    </message>
    <message>
        <source>One deep breath, 8 to 10 times, sides in turn</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>Uma respiração profunda, de 8 a 10 vezes, alternando os lados</translation>
    </message>
    <message>
        <source>Child’s pose</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>Postura da criança</translation>
    </message>
    <message>
        <source>Whole back, hips</source>
        <translation>Costas inteiras, quadril</translation>
    </message>
    <message>
        <source>Come onto your hands and knees</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Fique em quatro apoios</translation>
    </message>
    <message>
        <source>Big toes close, knees as wide as you like</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Dedões dos pés próximos, joelhos tão abertos quanto quiser</translation>
    </message>
    <message>
        <source>Sit back towards your heels, arms long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Leve o quadril para os calcanhares, braços estendidos</translation>
    </message>
    <message>
        <source>Do not force it. Rest your forehead on the mat or a cushion</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Não force. Apoie a testa no colchonete ou em uma almofada</translation>
    </message>
    <message>
        <source>All the way back, with a cushion wherever you like one.</source>
        <translation>Até o fim, com uma almofada onde você quiser.</translation>
    </message>
    <message>
        <source>On the floor, half way</source>
        <translation>No chão, até a metade</translation>
    </message>
    <message>
        <source>Knees wide, a cushion in front of you</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Joelhos abertos, uma almofada à sua frente</translation>
    </message>
    <message>
        <source>Sit half way back, back long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Leve o quadril para trás até a metade, costas alongadas</translation>
    </message>
    <message>
        <source>Forehead on your fists, no rounding</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Testa sobre os punhos, sem arredondar as costas</translation>
    </message>
    <message>
        <source>Half way, with a long back. The NHS teaches it like this, with short holds: it is our morning version.</source>
        <translation>Até a metade, com as costas alongadas. O NHS ensina assim, mantendo por pouco tempo: é a nossa versão da manhã.</translation>
    </message>
    <message>
        <source>Stand an arm’s length from the desk</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Fique em pé a um braço de distância da mesa</translation>
    </message>
    <message>
        <source>Hands on its edge, knees soft. It must not wobble</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Mãos na borda, joelhos soltos. A mesa não pode balançar</translation>
    </message>
    <message>
        <source>Step back, lean forward, back long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Dê um passo atrás, incline-se para a frente, costas alongadas</translation>
    </message>
    <message>
        <source>Do not hang your weight on it. Come up slowly</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Não se pendure na mesa. Suba devagar</translation>
    </message>
    <message>
        <source>Arms and back make one long slope. Not on glass, a keyboard tray or a raised desk; if in doubt, use a wall.</source>
        <translation>Braços e costas formam uma só linha inclinada. Não em vidro, bandeja de teclado ou mesa elevada; na dúvida, use uma parede.</translation>
    </message>
    <message>
        <source>At a wall or desk, easier</source>
        <translation>Com parede ou mesa, mais fácil</translation>
    </message>
    <message>
        <source>Hands on a wall, at chest height</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Mãos na parede, na altura do peito</translation>
    </message>
    <message>
        <source>Or on a desk that does not wobble. Feet level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Ou em uma mesa que não balance. Pés lado a lado</translation>
    </message>
    <message>
        <source>Step back, lean a little, head up</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Dê um passo atrás, incline-se um pouco, cabeça erguida</translation>
    </message>
    <message>
        <source>Less than half way down, back long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Menos da metade da descida, costas alongadas</translation>
    </message>
    <message>
        <source>Hands at chest height, lean less than half way.</source>
        <translation>Mãos na altura do peito, incline-se menos da metade.</translation>
    </message>
    <message>
        <source>Sides of the back</source>
        <translation>Laterais das costas</translation>
    </message>
    <message>
        <source>Buttocks</source>
        <translation>Glúteos</translation>
    </message>
    <message>
        <source>Start on hands and knees. Bring your big toes close, knees as wide as you like.</source>
        <translation>Comece em quatro apoios. Aproxime os dedões dos pés e abra os joelhos quanto quiser.</translation>
    </message>
    <message>
        <source>Breathe out and send your hips back towards your heels.</source>
        <translation>Solte o ar e leve o quadril em direção aos calcanhares.</translation>
    </message>
    <message>
        <source>Let your chest come down and slide your hands forward.</source>
        <translation>Deixe o peito descer e deslize as mãos para a frente.</translation>
    </message>
    <message>
        <source>Rest your forehead on the mat, a cushion or your fists.</source>
        <translation>Apoie a testa no colchonete, em uma almofada ou nos punhos.</translation>
    </message>
    <message>
        <source>Soften your shoulders and breathe into your lower back.</source>
        <translation>Solte os ombros e respire para a lombar.</translation>
    </message>
    <message>
        <source>To come up, press the hands down and walk them in.</source>
        <translation>Para subir, pressione as mãos e traga-as de volta aos poucos.</translation>
    </message>
    <message>
        <source>It keeps the spine moving and gives the muscles of the lower back a chance to relax.</source>
        <translation>Mantém a coluna em movimento e dá aos músculos da lombar a chance de relaxar.</translation>
    </message>
    <message>
        <source>Forcing the hips to the heels.</source>
        <translation>Forçar o quadril até os calcanhares.</translation>
    </message>
    <message>
        <source>Shoulders up by the ears.</source>
        <translation>Ombros colados nas orelhas.</translation>
    </message>
    <message>
        <source>Letting the head hang without support.</source>
        <translation>Deixar a cabeça pendurada sem apoio.</translation>
    </message>
    <message>
        <source>Putting up with pinching knees.</source>
        <translation>Aguentar pontadas nos joelhos.</translation>
    </message>
    <message>
        <source>Dropping into it fast.</source>
        <translation>Descer rápido demais.</translation>
    </message>
    <message>
        <source>A knee hurts or does not bend far.</source>
        <translation>Um joelho dói ou não dobra muito.</translation>
    </message>
    <message>
        <source>Your hip still has rules.</source>
        <translation>Seu quadril ainda tem restrições.</translation>
    </message>
    <message>
        <source>Hanging your head makes you dizzy.</source>
        <translation>Deixar a cabeça pendurada causa tontura.</translation>
    </message>
    <message>
        <source>Go half way: first hour of the day, thin bones, leg pain. Knees wide: pregnant. A roll under the ankles: sore ankles.</source>
        <translation>Só até a metade: primeira hora do dia, ossos frágeis, dor na perna. Joelhos abertos: gravidez. Um rolo sob os tornozelos: tornozelos doloridos.</translation>
    </message>
    <message>
        <source>One deep breath, 8 to 10 times, with a straighter back</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>Uma respiração profunda, de 8 a 10 vezes, com as costas mais retas</translation>
    </message>
    <message>
        <source>20 to 30 seconds, hands on the desk</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>De 20 a 30 segundos, mãos na mesa</translation>
    </message>
    <message>
        <source>Cat-camel</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>Gato-camelo</translation>
    </message>
    <message>
        <source>Spine, gently both ways</source>
        <translation>Coluna, com suavidade nos dois sentidos</translation>
    </message>
    <message>
        <source>Hands under shoulders, knees under hips, elbows soft</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Mãos sob os ombros, joelhos sob o quadril, cotovelos soltos</translation>
    </message>
    <message>
        <source>Breathe out, round your back up</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Solte o ar, arredonde as costas para cima</translation>
    </message>
    <message>
        <source>Breathe in, let your belly sink</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Puxe o ar, deixe a barriga descer</translation>
    </message>
    <message>
        <source>Two thirds of your range, no pushing at the ends</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Dois terços do seu movimento, sem forçar no fim</translation>
    </message>
    <message>
        <source>Slowly between Round and Open, about two thirds of the way.</source>
        <translation>Devagar entre arredondar e abrir, uns dois terços do movimento.</translation>
    </message>
    <message>
        <source>On the floor, smaller</source>
        <translation>No chão, menor</translation>
    </message>
    <message>
        <source>Hands under shoulders, knees under hips, head level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Mãos sob os ombros, joelhos sob o quadril, cabeça alinhada</translation>
    </message>
    <message>
        <source>Breathe out, round a little</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Solte o ar, arredonde um pouco</translation>
    </message>
    <message>
        <source>Breathe in, back to level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Puxe o ar, volte às costas retas</translation>
    </message>
    <message>
        <source>Do not sag, and keep your head level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Não deixe as costas afundarem; cabeça alinhada</translation>
    </message>
    <message>
        <source>Small: round a little, then back to level, head level.</source>
        <translation>Pequeno: arredonde um pouco e volte às costas retas, cabeça alinhada.</translation>
    </message>
    <message>
        <source>On your forearms</source>
        <translation>Sobre os antebraços</translation>
    </message>
    <message>
        <source>Come onto your forearms and knees</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Apoie-se nos antebraços e joelhos</translation>
    </message>
    <message>
        <source>Elbows under shoulders on a cushion, or on your fists</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Cotovelos sob os ombros em uma almofada, ou sobre os punhos fechados</translation>
    </message>
    <message>
        <source>Do not sink into the shoulders</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Não afunde entre os ombros</translation>
    </message>
    <message>
        <source>The small version on forearms or fists: no weight on bent wrists.</source>
        <translation>A versão pequena sobre os antebraços ou punhos fechados: sem peso nos pulsos dobrados.</translation>
    </message>
    <message>
        <source>Sit tall, hands on your knees</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Sente-se com as costas eretas, mãos nos joelhos</translation>
    </message>
    <message>
        <source>Middle of the seat, feet flat, chair against the desk or a wall</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>No meio do assento, pés apoiados, cadeira encostada na mesa ou em uma parede</translation>
    </message>
    <message>
        <source>Breathe out, round your back</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Solte o ar, arredonde as costas</translation>
    </message>
    <message>
        <source>Breathe in, lift your breastbone</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Puxe o ar, eleve o osso do peito</translation>
    </message>
    <message>
        <source>Shoulders stay low, no pushing at the ends</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Ombros baixos, sem forçar no fim</translation>
    </message>
    <message>
        <source>The same slow rounds, seated.</source>
        <translation>As mesmas repetições lentas, na cadeira.</translation>
    </message>
    <message>
        <source>At the desk, smaller</source>
        <translation>Junto à mesa, menor</translation>
    </message>
    <message>
        <source>Sit tall, hands on your thighs</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Sente-se com as costas eretas, mãos nas coxas</translation>
    </message>
    <message>
        <source>Raise the seat: hips higher than knees, both feet flat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Suba o assento: quadril mais alto que os joelhos, os dois pés apoiados</translation>
    </message>
    <message>
        <source>Breathe out, rock your hips back</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Solte o ar, balance o quadril para trás</translation>
    </message>
    <message>
        <source>Breathe in, rock your hips forward</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Puxe o ar, balance o quadril para a frente</translation>
    </message>
    <message>
        <source>Small, and your head stays level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Pequeno, e a cabeça continua alinhada</translation>
    </message>
    <message>
        <source>A small rock of the hips on a raised seat, head level.</source>
        <translation>Um pequeno balanço do quadril em um assento mais alto, cabeça alinhada.</translation>
    </message>
    <message>
        <source>Whole spine</source>
        <translation>Coluna inteira</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Costas</translation>
    </message>
    <message>
        <source>Tummy</source>
        <translation>Barriga</translation>
    </message>
    <message>
        <source>Come to hands and knees: hands under shoulders, knees under hips.</source>
        <translation>Fique em quatro apoios: mãos sob os ombros, joelhos sob o quadril.</translation>
    </message>
    <message>
        <source>Breathe out. Round your back up and let your head follow.</source>
        <translation>Solte o ar. Arredonde as costas para cima e deixe a cabeça acompanhar.</translation>
    </message>
    <message>
        <source>Breathe in. Let your belly sink, lift your breastbone and look just ahead.</source>
        <translation>Puxe o ar. Deixe a barriga descer, eleve o osso do peito e olhe um pouco à frente.</translation>
    </message>
    <message>
        <source>Keep moving slowly between the two, like a wave from your hips to your head.</source>
        <translation>Continue devagar entre as duas posições, como uma onda do quadril até a cabeça.</translation>
    </message>
    <message>
        <source>Stay in the comfortable middle. No pushing at either end.</source>
        <translation>Fique na faixa confortável. Sem forçar em nenhuma das pontas.</translation>
    </message>
    <message>
        <source>It moves the whole spine under little load, while your back and tummy muscles gently work.</source>
        <translation>Movimenta a coluna inteira com pouca carga, enquanto os músculos das costas e da barriga trabalham de leve.</translation>
    </message>
    <message>
        <source>Racing.</source>
        <translation>Fazer com pressa.</translation>
    </message>
    <message>
        <source>Forcing the ends.</source>
        <translation>Forçar no fim do movimento.</translation>
    </message>
    <message>
        <source>Throwing the head back.</source>
        <translation>Jogar a cabeça para trás.</translation>
    </message>
    <message>
        <source>Moving only the upper back, or only the hips.</source>
        <translation>Mover só a parte de cima das costas, ou só o quadril.</translation>
    </message>
    <message>
        <source>Bending the elbows, or sinking into the shoulders.</source>
        <translation>Dobrar os cotovelos ou afundar entre os ombros.</translation>
    </message>
    <message>
        <source>A wrist or shoulder is newly hurt.</source>
        <translation>Um pulso ou ombro foi machucado há pouco tempo.</translation>
    </message>
    <message>
        <source>Sit instead if kneeling hurts. Go smaller: thin bones. Pregnant: round, then level; do not sag.</source>
        <translation>Faça na cadeira se ajoelhar doer. Movimento menor: ossos frágeis. Gravidez: arredonde e volte às costas retas; não deixe as costas afundarem.</translation>
    </message>
    <message>
        <source>5 or 6 slow rounds, not forced. His take 3 to 4 seconds; ours are slower, one breath each</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>5 ou 6 repetições lentas, sem forçar. As dele levam de 3 a 4 segundos; as nossas são mais lentas, uma respiração cada</translation>
    </message>
    <message>
        <source>Five breaths, seated</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>Cinco respirações, na cadeira</translation>
    </message>
    <message>
        <source>Hamstring</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>Isquiotibiais</translation>
    </message>
    <message>
        <source>Back of the thigh</source>
        <translation>Parte de trás da coxa</translation>
    </message>
    <message>
        <source>On the floor, with a strap</source>
        <translation>No chão, com faixa</translation>
    </message>
    <message>
        <source>Lie down, strap round your {side} foot</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Deite-se, faixa em volta do pé {esquerdo|direito}</translation>
    </message>
    <message>
        <source>Both knees bent, {other} foot flat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Os dois joelhos dobrados, pé {direito|esquerdo} apoiado</translation>
    </message>
    <message>
        <source>Straighten the {side} knee, heel up</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Estique o joelho {esquerdo|direito}, calcanhar para cima</translation>
    </message>
    <message>
        <source>Both hips stay heavy. A little bend in the knee is fine</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>O quadril fica pesado dos dois lados. O joelho pode ficar um pouco dobrado</translation>
    </message>
    <message>
        <source>With a strap, belt or towel. The other knee stays bent.</source>
        <translation>Com uma faixa, cinto ou toalha. O outro joelho continua dobrado.</translation>
    </message>
    <message>
        <source>On the floor, knee bent</source>
        <translation>No chão, joelho dobrado</translation>
    </message>
    <message>
        <source>Lie down, hands behind your {side} thigh</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Deite-se, mãos atrás da coxa {side}</translation>
    </message>
    <message>
        <source>Lift the {side} heel, knee bent</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Levante o calcanhar {esquerdo|direito}, joelho dobrado</translation>
    </message>
    <message>
        <source>Shoulders and neck stay soft</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Ombros e pescoço soltos</translation>
    </message>
    <message>
        <source>Hands behind the thigh, knee well bent, thigh not all the way up.</source>
        <translation>Mãos atrás da coxa, joelho bem dobrado, coxa sem subir até o fim.</translation>
    </message>
    <message>
        <source>In the middle of the bed, {other} foot flat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>No meio da cama, pé {direito|esquerdo} apoiado</translation>
    </message>
    <message>
        <source>The same with a bent knee, in bed.</source>
        <translation>O mesmo com o joelho dobrado, na cama.</translation>
    </message>
    <message>
        <source>Put your {side} heel one step forward</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Leve o calcanhar {esquerdo|direito} um passo à frente</translation>
    </message>
    <message>
        <source>Toes up, one hand on the desk</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Ponta do pé para cima, uma mão na mesa</translation>
    </message>
    <message>
        <source>Lean forward from the hips, back long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Incline-se a partir do quadril, costas alongadas</translation>
    </message>
    <message>
        <source>Front knee a little bent, no rounding</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Joelho da frente um pouco dobrado, sem arredondar as costas</translation>
    </message>
    <message>
        <source>Standing, the heel on the floor a short step ahead, one hand on the desk. Never on a chair.</source>
        <translation>Em pé, o calcanhar no chão um passo curto à frente, uma mão na mesa. Nunca sobre uma cadeira.</translation>
    </message>
    <message>
        <source>Put your {side} heel just ahead</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Leve o calcanhar {esquerdo|direito} só um pouco à frente</translation>
    </message>
    <message>
        <source>Both hands on the desk, knees soft</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>As duas mãos na mesa, joelhos soltos</translation>
    </message>
    <message>
        <source>Lean a little from the hips</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Incline-se um pouco a partir do quadril</translation>
    </message>
    <message>
        <source>Your back stays long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>As costas continuam alongadas</translation>
    </message>
    <message>
        <source>Short step, small lean, knee soft, both hands on the desk.</source>
        <translation>Passo curto, inclinação pequena, joelho solto, as duas mãos na mesa.</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Na cadeira</translation>
    </message>
    <message>
        <source>Sit tall on a raised seat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Sente-se em um assento mais alto, costas eretas</translation>
    </message>
    <message>
        <source>Middle of the seat, chair against the desk or a wall</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>No meio do assento, cadeira encostada na mesa ou em uma parede</translation>
    </message>
    <message>
        <source>Slide your {side} heel slowly out</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Deslize o calcanhar {esquerdo|direito} devagar para a frente</translation>
    </message>
    <message>
        <source>No leaning. Stop at a gentle pull</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Sem se inclinar. Pare ao sentir uma tensão leve</translation>
    </message>
    <message>
        <source>Sit tall and slide one heel out until it pulls gently. No leaning.</source>
        <translation>Costas eretas; deslize um calcanhar para a frente até sentir uma tensão leve. Sem se inclinar.</translation>
    </message>
    <message>
        <source>Calf, a little</source>
        <translation>Panturrilha, um pouco</translation>
    </message>
    <message>
        <source>Lie on your back, both knees bent. Loop a strap around one foot.</source>
        <translation>Deite-se de costas, os dois joelhos dobrados. Passe uma faixa em volta de um pé.</translation>
    </message>
    <message>
        <source>Bring that knee above the hip.</source>
        <translation>Traga esse joelho para cima do quadril.</translation>
    </message>
    <message>
        <source>Breathe out and slowly straighten the knee, heel towards the ceiling.</source>
        <translation>Solte o ar e estique o joelho devagar, com o calcanhar em direção ao teto.</translation>
    </message>
    <message>
        <source>Stop at a gentle pull in the middle of the back of the thigh.</source>
        <translation>Pare ao sentir uma tensão leve no meio da parte de trás da coxa.</translation>
    </message>
    <message>
        <source>Keep the other foot down, both hips heavy and the shoulders soft.</source>
        <translation>Mantenha o outro pé no chão, o quadril pesado dos dois lados e os ombros soltos.</translation>
    </message>
    <message>
        <source>Bend the knee to come out, lower the foot, change legs.</source>
        <translation>Para sair, dobre o joelho, desça o pé e troque de perna.</translation>
    </message>
    <message>
        <source>Long sitting can leave the backs of the legs tight. Many people find bending easier when they are looser. About 10 minutes a week is enough for flexibility (a review of 189 studies of static stretching, Sports Medicine, 2025).</source>
        <translation>Passar muito tempo na cadeira pode deixar a parte de trás das pernas tensa. Muitas pessoas se abaixam com mais facilidade quando ela está mais solta. Cerca de 10 minutos por semana bastam para a flexibilidade (uma revisão de 189 estudos de alongamento estático, Sports Medicine, 2025).</translation>
    </message>
    <message>
        <source>Locking the knee and yanking.</source>
        <translation>Travar o joelho e puxar com tranco.</translation>
    </message>
    <message>
        <source>Rounding the lower back to get further.</source>
        <translation>Arredondar a lombar para ir mais longe.</translation>
    </message>
    <message>
        <source>The hips lift or twist.</source>
        <translation>O quadril levanta ou gira.</translation>
    </message>
    <message>
        <source>Shoulders and neck tense up.</source>
        <translation>Os ombros e o pescoço ficam tensos.</translation>
    </message>
    <message>
        <source>Pulling hard on the toes. It should pull in the middle of the thigh, not behind the knee.</source>
        <translation>Puxar os dedos do pé com força. A tensão deve ser no meio da coxa, não atrás do joelho.</translation>
    </message>
    <message>
        <source>It sends pain, tingling or numbness down the leg.</source>
        <translation>Faz descer dor, formigamento ou dormência pela perna.</translation>
    </message>
    <message>
        <source>You tore a muscle there.</source>
        <translation>Você rompeu um músculo ali.</translation>
    </message>
    <message>
        <source>Bend the knee more if a leg tingles. Sit if you are pregnant.</source>
        <translation>Dobre mais o joelho se uma perna formigar. Faça na cadeira se estiver grávida.</translation>
    </message>
    <message>
        <source>30 to 60 seconds, 2 or 3 times each leg</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>De 30 a 60 segundos, 2 ou 3 vezes em cada perna</translation>
    </message>
    <message>
        <source>Count to 10, up to 10 times each leg, the other knee bent</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>Conte até 10, até 10 vezes em cada perna, o outro joelho dobrado</translation>
    </message>
    <message>
        <source>30 seconds to a minute, one heel forward</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>De 30 segundos a um minuto, um calcanhar à frente</translation>
    </message>
    <message>
        <source>30 seconds, 2 to 4 times each leg</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>30 segundos, de 2 a 4 vezes em cada perna</translation>
    </message>
    <message>
        <source>Hip flexor</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>Flexores do quadril</translation>
    </message>
    <message>
        <source>Front of the hip</source>
        <translation>Frente do quadril</translation>
    </message>
    <message>
        <source>Kneel on your {side} knee</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Apoie o joelho {esquerdo|direito} no chão</translation>
    </message>
    <message>
        <source>A pad under the knee, {other} foot in front</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Algo macio sob o joelho, pé {direito|esquerdo} à frente</translation>
    </message>
    <message>
        <source>Tuck your hips under, glide forward</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Encaixe o quadril e deslize para a frente</translation>
    </message>
    <message>
        <source>Stay tall: your lower back does not arch</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Tronco ereto: a lombar não arqueia</translation>
    </message>
    <message>
        <source>Half kneeling. Tuck first, then glide a few centimetres.</source>
        <translation>Com um joelho no chão. Primeiro encaixe o quadril, depois deslize alguns centímetros.</translation>
    </message>
    <message>
        <source>On the floor, tuck only</source>
        <translation>No chão, só o encaixe</translation>
    </message>
    <message>
        <source>A thick pad under the knee, {other} foot in front</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Algo bem macio sob o joelho, pé {direito|esquerdo} à frente</translation>
    </message>
    <message>
        <source>Squeeze your buttock, tuck your hips</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Contraia o glúteo, encaixe o quadril</translation>
    </message>
    <message>
        <source>No gliding forward, stay tall</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Sem deslizar para a frente, tronco ereto</translation>
    </message>
    <message>
        <source>Half kneeling, tuck only, no glide.</source>
        <translation>Com um joelho no chão, só o encaixe, sem deslizar.</translation>
    </message>
    <message>
        <source>Step back with your {side} foot</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Dê um passo atrás com o pé {esquerdo|direito}</translation>
    </message>
    <message>
        <source>Hold the desk, both hands if you wobble. Heel up</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Segure-se na mesa, com as duas mãos se balançar. Calcanhar para cima</translation>
    </message>
    <message>
        <source>Short step, knees soft, lower back calm</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Passo curto, joelhos soltos, lombar tranquila</translation>
    </message>
    <message>
        <source>Standing, one foot behind, hand on the desk. Shoes that grip; never a chair with wheels.</source>
        <translation>Em pé, um pé atrás, mão na mesa. Sapatos que não escorreguem; nunca uma cadeira com rodinhas.</translation>
    </message>
    <message>
        <source>At the desk, squeeze only</source>
        <translation>Junto à mesa, só contrair</translation>
    </message>
    <message>
        <source>Stand tall, both hands on the desk</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Em pé, costas eretas, as duas mãos na mesa</translation>
    </message>
    <message>
        <source>Feet level, knees soft</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Pés lado a lado, joelhos soltos</translation>
    </message>
    <message>
        <source>Squeeze your buttocks, tuck your hips</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Contraia os glúteos, encaixe o quadril</translation>
    </message>
    <message>
        <source>No sliding forward, keep breathing</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Sem deslizar para a frente, continue respirando</translation>
    </message>
    <message>
        <source>Feet level, both hands on the desk: squeeze and tuck, no slide.</source>
        <translation>Pés lado a lado, as duas mãos na mesa: contraia e encaixe, sem deslizar.</translation>
    </message>
    <message>
        <source>Front of the thigh</source>
        <translation>Frente da coxa</translation>
    </message>
    <message>
        <source>Kneel on one knee, the other foot in front. Pad the knee.</source>
        <translation>Ajoelhe-se sobre um joelho, o outro pé à frente. Ponha algo macio sob o joelho.</translation>
    </message>
    <message>
        <source>Grow tall, ribs over hips, hands on the front thigh or something firm.</source>
        <translation>Cresça para cima, costelas sobre o quadril, mãos na coxa da frente ou em algo firme.</translation>
    </message>
    <message>
        <source>Squeeze the buttock of the leg behind and tuck your hips under. Many people feel the stretch already.</source>
        <translation>Contraia o glúteo da perna de trás e encaixe o quadril. Muitas pessoas já sentem o alongamento.</translation>
    </message>
    <message>
        <source>Keep the tuck and glide the hips forward a few centimetres.</source>
        <translation>Mantenha o encaixe e deslize o quadril alguns centímetros para a frente.</translation>
    </message>
    <message>
        <source>Stop at a pull at the front of the hip. Your lower back stays calm.</source>
        <translation>Pare ao sentir uma tensão na frente do quadril. A lombar continua tranquila.</translation>
    </message>
    <message>
        <source>Ease back, step out, change sides.</source>
        <translation>Volte com suavidade, saia da posição e troque de lado.</translation>
    </message>
    <message>
        <source>Hours of sitting keep the front of the hips folded. This opens them again. About 10 minutes a week is enough for flexibility (a review of 189 studies of static stretching, Sports Medicine, 2025).</source>
        <translation>Horas de cadeira mantêm a frente do quadril dobrada. Isto volta a abri-la. Cerca de 10 minutos por semana bastam para a flexibilidade (uma revisão de 189 estudos de alongamento estático, Sports Medicine, 2025).</translation>
    </message>
    <message>
        <source>Arching the lower back and leaning forward.</source>
        <translation>Arquear a lombar e se inclinar para a frente.</translation>
    </message>
    <message>
        <source>Lunging deep without the tuck.</source>
        <translation>Descer muito sem o encaixe.</translation>
    </message>
    <message>
        <source>The front knee falls inwards, or goes far past the toes.</source>
        <translation>O joelho da frente cai para dentro ou passa muito dos dedos do pé.</translation>
    </message>
    <message>
        <source>The hips turn out.</source>
        <translation>O quadril gira para fora.</translation>
    </message>
    <message>
        <source>Kneeling on the kneecap without a pad.</source>
        <translation>Ajoelhar sobre a patela sem nada macio.</translation>
    </message>
    <message>
        <source>Your hip still has rules about your leg behind you.</source>
        <translation>Seu quadril ainda tem restrições para levar a perna para trás.</translation>
    </message>
    <message>
        <source>Stand if kneeling hurts. Squeeze only, do not slide, if your back arches or pinches. Both hands on the desk: unsteady.</source>
        <translation>Faça em pé se ajoelhar doer. Só contraia, sem deslizar, se as costas arquearem ou derem pontadas. As duas mãos na mesa: se faltar equilíbrio.</translation>
    </message>
    <message>
        <source>30 seconds, twice each side, every day</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>30 segundos, duas vezes de cada lado, todos os dias</translation>
    </message>
    <message>
        <source>15 to 30 seconds; the tuck makes the stretch</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>De 15 a 30 segundos; o encaixe é o que alonga</translation>
    </message>
    <message>
        <source>30 seconds to a minute, standing</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>De 30 segundos a um minuto, em pé</translation>
    </message>
    <message>
        <source>Hips and back</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Quadril e costas</translation>
    </message>
    <message>
        <source>Legs and turn</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Pernas e giro</translation>
    </message>
    <message>
        <source>All five at the desk</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Os cinco junto à mesa</translation>
    </message>
    <message>
        <source>All five on the floor</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Os cinco no chão</translation>
    </message>
    <message>
        <source>Evening</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Noite</translation>
    </message>
    <message>
        <source>Long evening</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Noite longa</translation>
    </message>
    <message>
        <source>Morning</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Manhã</translation>
    </message>
    <message>
        <source>Limber shows gentle stretches. It is not a doctor and cannot check your body. If you are not sure, ask a doctor or a physio first.</source>
        <translation>O Limber mostra alongamentos suaves. Ele não é médico e não pode examinar seu corpo. Na dúvida, pergunte antes a um médico ou fisioterapeuta.</translation>
    </message>
    <message>
        <source>For adults.</source>
        <translation>Para adultos.</translation>
    </message>
    <message>
        <source>Emergency: get help now</source>
        <extracomment>Keep the word Emergency: colour alone must not say it.</extracomment>
        <translation>Emergência: busque ajuda agora</translation>
    </message>
    <message>
        <source>Call your local emergency number (112, 999, 911) if you have back pain and any of these:</source>
        <extracomment>Local number first; the numbers are examples, never only one.</extracomment>
        <translation>Ligue para o número de emergência da sua região (192, 112, 999, 911) se você tem dor nas costas e algum destes sinais:</translation>
    </message>
    <message>
        <source>You feel numb or tingly between your legs, or around your bottom or private parts. Wiping may feel different.</source>
        <extracomment>private parts = genitals</extracomment>
        <translation>Você sente dormência ou formigamento entre as pernas, ou em volta do bumbum ou das partes íntimas. Ao se limpar, a sensação pode ser diferente.</translation>
    </message>
    <message>
        <source>It is hard to pee, you leak, or you cannot feel when you need to go. Or you cannot hold your poo.</source>
        <extracomment>Plain words for pee and poo are wanted.</extracomment>
        <translation>Está difícil fazer xixi, o xixi escapa, ou você não sente quando precisa ir. Ou não consegue segurar o cocô.</translation>
    </message>
    <message>
        <source>Sex suddenly feels numb, or an erection no longer comes.</source>
        <translation>De repente você sente dormência durante o sexo, ou a ereção não vem mais.</translation>
    </message>
    <message>
        <source>Both legs hurt, tingle, go numb or feel weak.</source>
        <translation>As duas pernas doem, formigam, ficam dormentes ou parecem fracas.</translation>
    </message>
    <message>
        <source>One leg or foot is getting weaker.</source>
        <translation>Uma perna ou um pé está ficando mais fraco.</translation>
    </message>
    <message>
        <source>You have chest pain, or you cannot get your breath.</source>
        <translation>Você tem dor no peito, ou falta de ar.</translation>
    </message>
    <message>
        <source>A sudden, very bad pain in your back or belly. Or you feel faint, cold and sweaty.</source>
        <translation>Uma dor súbita e muito forte nas costas ou na barriga. Ou você tem sensação de desmaio, frio e suor.</translation>
    </message>
    <message>
        <source>It began after a crash, a bad fall or a hard blow.</source>
        <translation>Começou depois de um acidente, uma queda feia ou uma pancada forte.</translation>
    </message>
    <message>
        <source>Do not stretch. Do not wait. Do not drive yourself.</source>
        <translation>Não faça alongamentos. Não espere. Não dirija.</translation>
    </message>
    <message>
        <source>Call a doctor today. Do not stretch until they say it is safe.</source>
        <translation>Ligue para um médico hoje. Não faça alongamentos até que digam que é seguro.</translation>
    </message>
    <message>
        <source>You have a fever, you shiver, or you feel very ill.</source>
        <translation>Você tem febre, calafrios ou se sente muito mal.</translation>
    </message>
    <message>
        <source>You lose weight and do not know why.</source>
        <translation>Você perde peso e não sabe por quê.</translation>
    </message>
    <message>
        <source>You have cancer now, or had it before.</source>
        <translation>Você tem câncer agora, ou já teve.</translation>
    </message>
    <message>
        <source>Rest does not ease the pain, or it is much worse at night.</source>
        <translation>O repouso não alivia a dor, ou ela é muito pior à noite.</translation>
    </message>
    <message>
        <source>The pain is high up, between your shoulder blades.</source>
        <translation>A dor é no alto, entre as escápulas.</translation>
    </message>
    <message>
        <source>It gets worse when you cough, sneeze or poo.</source>
        <translation>Piora quando você tosse, espirra ou faz cocô.</translation>
    </message>
    <message>
        <source>You have a new lump, or your back has changed shape.</source>
        <translation>Você tem um caroço novo, ou suas costas mudaram de forma.</translation>
    </message>
    <message>
        <source>You have thin bones or take steroid tablets, and the pain is new. Even with no fall.</source>
        <extracomment>thin bones = osteoporosis</extracomment>
        <translation>Você tem ossos frágeis ou toma comprimidos de corticoide, e a dor é nova. Mesmo sem queda.</translation>
    </message>
    <message>
        <source>You get ill easily, had a bad infection, or inject drugs.</source>
        <translation>Você adoece com facilidade, teve uma infecção grave ou injeta drogas.</translation>
    </message>
    <message>
        <source>You feel a strong beat in your belly.</source>
        <translation>Você sente uma pulsação forte na barriga.</translation>
    </message>
    <message>
        <source>Book a visit if it</source>
        <extracomment>The lines complete this sentence; it = back pain.</extracomment>
        <translation>Marque uma consulta se a dor</translation>
    </message>
    <message>
        <source>is no better after a few weeks, or gets worse</source>
        <translation>não melhora depois de algumas semanas, ou piora</translation>
    </message>
    <message>
        <source>stops you doing normal things</source>
        <translation>impede você de fazer coisas normais</translation>
    </message>
    <message>
        <source>is your first bad back pain under 18 or over 50</source>
        <translation>é sua primeira dor forte nas costas antes dos 18 ou depois dos 50 anos</translation>
    </message>
    <message>
        <source>leaves your back stiff for more than half an hour each morning, for three months or more, and moving helps</source>
        <translation>deixa suas costas rígidas por mais de meia hora toda manhã, há três meses ou mais, e se mexer ajuda</translation>
    </message>
    <message>
        <source>Ask first (doctor, midwife or physio)</source>
        <translation>Pergunte antes (médico, obstetra ou fisioterapeuta)</translation>
    </message>
    <message>
        <source>An operation or a broken bone in the last three months</source>
        <translation>Uma cirurgia ou uma fratura nos últimos três meses</translation>
    </message>
    <message>
        <source>Heart trouble in the last three months</source>
        <translation>Problemas de coração nos últimos três meses</translation>
    </message>
    <message>
        <source>A new hip or knee that still has rules</source>
        <translation>Uma prótese de quadril ou joelho que ainda tem restrições</translation>
    </message>
    <message>
        <source>Thin bones, or a broken bone in your back</source>
        <translation>Ossos frágeis, ou uma fratura nas costas</translation>
    </message>
    <message>
        <source>Pregnant with bleeding or pelvic pain, or told to rest</source>
        <translation>Gravidez com sangramento ou dor pélvica, ou com orientação de repouso</translation>
    </message>
    <message>
        <source>Someone told you to limit exercise</source>
        <translation>Alguém disse para você limitar exercícios</translation>
    </message>
    <message>
        <source>Stop now if you feel</source>
        <extracomment>The lines complete this sentence.</extracomment>
        <translation>Pare agora se você sentir</translation>
    </message>
    <message>
        <source>a sharp or stabbing pain</source>
        <translation>uma dor aguda ou em pontada</translation>
    </message>
    <message>
        <source>pain, tingling or numbness that runs down a leg or an arm</source>
        <translation>dor, formigamento ou dormência que desce por uma perna ou um braço</translation>
    </message>
    <message>
        <source>a leg that suddenly feels weak</source>
        <translation>uma perna que de repente parece fraca</translation>
    </message>
    <message>
        <source>dizzy, faint, sick or short of breath</source>
        <translation>tontura, sensação de desmaio, enjoo ou falta de ar</translation>
    </message>
    <message>
        <source>chest pain, or a sudden very bad headache</source>
        <translation>dor no peito, ou uma dor de cabeça súbita e muito forte</translation>
    </message>
    <message>
        <source>a pull that grows while you hold it</source>
        <translation>uma tensão que aumenta enquanto você mantém a posição</translation>
    </message>
    <message>
        <source>Come out slowly and rest. If it does not pass soon, get help.</source>
        <translation>Saia da posição devagar e descanse. Se não passar logo, busque ajuda.</translation>
    </message>
    <message>
        <source>New tingling, numbness or weakness: stop, however little it hurts.</source>
        <translation>Formigamento, dormência ou fraqueza novos: pare, por menos que doa.</translation>
    </message>
    <message>
        <source>A gentle pull is fine.</source>
        <translation>Tudo bem sentir uma tensão leve.</translation>
    </message>
    <message>
        <source>It should feel tight, not sore. It should ease when you stop, and be gone by the next day.</source>
        <translation>Você deve sentir esticar, não doer. Deve aliviar ao parar e ter sumido no dia seguinte.</translation>
    </message>
    <message>
        <source>Stop and call your midwife or maternity unit</source>
        <extracomment>Shown only to somebody who said she is pregnant.</extracomment>
        <translation>Pare e ligue para quem faz seu pré-natal ou para a maternidade</translation>
    </message>
    <message>
        <source>if you bleed</source>
        <translation>se houver sangramento</translation>
    </message>
    <message>
        <source>if water leaks</source>
        <translation>se você perder líquido</translation>
    </message>
    <message>
        <source>if your belly tightens and hurts</source>
        <translation>se a barriga endurecer e doer</translation>
    </message>
    <message>
        <source>if your calf is sore or swollen</source>
        <translation>se a panturrilha estiver dolorida ou inchada</translation>
    </message>
    <message>
        <source>if your baby moves less</source>
        <translation>se o bebê se mexer menos</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Quando buscar ajuda antes</translation>
    </message>
    <message>
        <source>Most back pain gets better within a few weeks. Some needs a doctor.</source>
        <translation>A maioria das dores nas costas melhora em algumas semanas. Algumas precisam de um médico.</translation>
    </message>
    <message>
        <source>A stretch may pull. It must not be sharp, and must not tingle down a leg.</source>
        <translation>Um alongamento pode puxar. Não pode dar uma dor aguda nem um formigamento que desce pela perna.</translation>
    </message>
    <message>
        <source>Emergency: call for help now</source>
        <translation>Emergência: ligue agora e peça ajuda</translation>
    </message>
    <message>
        <source>Numb or tingly between the legs or around the bottom</source>
        <translation>Dormência ou formigamento entre as pernas ou em volta do bumbum</translation>
    </message>
    <message>
        <source>New trouble peeing, pooing, or holding it</source>
        <translation>Dificuldade nova para fazer xixi ou cocô, ou para segurar</translation>
    </message>
    <message>
        <source>Sex suddenly feels numb</source>
        <translation>De repente, dormência durante o sexo</translation>
    </message>
    <message>
        <source>Both legs hurt, tingle or go weak, or one leg gets weaker</source>
        <translation>As duas pernas doem, formigam ou enfraquecem, ou uma perna fica mais fraca</translation>
    </message>
    <message>
        <source>Chest pain, or hard to breathe</source>
        <translation>Dor no peito, ou dificuldade para respirar</translation>
    </message>
    <message>
        <source>Sudden, very bad back or belly pain, or faint and cold</source>
        <translation>Dor súbita e muito forte nas costas ou na barriga, ou sensação de desmaio e frio</translation>
    </message>
    <message>
        <source>After a crash or a bad fall</source>
        <translation>Depois de um acidente ou uma queda feia</translation>
    </message>
    <message>
        <source>See a doctor before you stretch</source>
        <translation>Vá ao médico antes de fazer alongamentos</translation>
    </message>
    <message>
        <source>Fever, or very ill</source>
        <translation>Febre, ou muito mal-estar</translation>
    </message>
    <message>
        <source>Weight loss you cannot explain</source>
        <translation>Perda de peso sem explicação</translation>
    </message>
    <message>
        <source>Cancer, now or before</source>
        <translation>Câncer, agora ou antes</translation>
    </message>
    <message>
        <source>Worse at night, rest does not help</source>
        <translation>Pior à noite, o repouso não ajuda</translation>
    </message>
    <message>
        <source>Thin bones or steroids, and new pain</source>
        <translation>Ossos frágeis ou corticoides, e dor nova</translation>
    </message>
    <message>
        <source>More signs</source>
        <extracomment>A link to the whole list.</extracomment>
        <translation>Mais sinais</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Pergunte antes</translation>
    </message>
    <message>
        <source>Operation or broken bone, last 3 months</source>
        <translation>Cirurgia ou fratura, últimos 3 meses</translation>
    </message>
    <message>
        <source>New hip or knee with rules</source>
        <translation>Prótese de quadril ou joelho com restrições</translation>
    </message>
    <message>
        <source>Pregnant with bleeding or pelvic pain</source>
        <translation>Gravidez com sangramento ou dor pélvica</translation>
    </message>
    <message>
        <source>Told to limit exercise</source>
        <translation>Orientação de limitar exercícios</translation>
    </message>
    <message>
        <source>Check once</source>
        <extracomment>Shown once, before the first break at the desk.</extracomment>
        <translation>Verifique uma vez</translation>
    </message>
    <message>
        <source>The desk does not wobble.</source>
        <translation>A mesa não balança.</translation>
    </message>
    <message>
        <source>The chair cannot roll: push it against something.</source>
        <translation>A cadeira não pode rolar: encoste-a em algo.</translation>
    </message>
    <message>
        <source>Your shoes grip.</source>
        <translation>Seus sapatos não escorregam.</translation>
    </message>
    <message>
        <source>An arm’s length of free space behind you.</source>
        <translation>Um braço de espaço livre atrás de você.</translation>
    </message>
    <message>
        <source>Keep enough light to see the mat. Roll to your side before you get up.</source>
        <translation>Deixe luz suficiente para ver o colchonete. Vire de lado antes de se levantar.</translation>
    </message>
    <message>
        <source>You asked us to be extra careful, so these are the smallest moves.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Você pediu mais cuidado; por isso, estes são os menores movimentos.</translation>
    </message>
    <message>
        <source>Your new hip still has rules, so nothing here bends it past a right angle, twists it or takes the leg behind.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Sua prótese de quadril ainda tem restrições; por isso, nada aqui dobra o quadril além de um ângulo reto, gira o quadril ou leva a perna para trás.</translation>
    </message>
    <message>
        <source>Thin bones like small, slow moves, so we skip deep rounding and strong turning.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Para ossos frágeis, o melhor são movimentos pequenos e lentos; por isso, evitamos arredondar muito e giros fortes.</translation>
    </message>
    <message>
        <source>While you are pregnant we avoid lying flat, deep turns and standing unevenly.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Durante a gravidez, evitamos deitar de costas, giros profundos e ficar em pé com apoio desigual.</translation>
    </message>
    <message>
        <source>While you are pregnant we avoid deep turns and standing unevenly.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Durante a gravidez, evitamos giros profundos e ficar em pé com apoio desigual.</translation>
    </message>
    <message>
        <source>A leg that tingles likes a bent knee and no hard pull.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Uma perna que formiga prefere o joelho dobrado e nada que puxe forte.</translation>
    </message>
    <message>
        <source>Your new knee should not have to kneel or bend deeply.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Sua prótese de joelho não deveria ter que se apoiar no chão nem dobrar muito.</translation>
    </message>
    <message>
        <source>You said kneeling hurts, so this one is done standing or sitting.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Você disse que ajoelhar dói; por isso, este é feito em pé ou na cadeira.</translation>
    </message>
    <message>
        <source>Both feet stay on the ground and you have something firm to hold.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Os dois pés ficam no chão e você tem algo firme para segurar.</translation>
    </message>
    <message>
        <source>No need to get down on the floor for this one.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Para este não é preciso descer ao chão.</translation>
    </message>
    <message>
        <source>Your head stays up in this one.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Neste, a cabeça fica erguida.</translation>
    </message>
    <message>
        <source>Your arms stay low and carry no weight.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Os braços ficam baixos e não carregam peso.</translation>
    </message>
    <message>
        <source>No weight on your wrists here.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Aqui, nenhum peso nos pulsos.</translation>
    </message>
    <message>
        <source>Operation, broken bone or heart trouble in the last 3 months, or someone told me to limit exercise.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Cirurgia, fratura ou problemas de coração nos últimos 3 meses, ou alguém me disse para limitar exercícios.</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness runs down my leg.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Dor, formigamento ou dormência desce pela minha perna.</translation>
    </message>
    <message>
        <source>I have thin bones (osteoporosis), or broke a bone in my back.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Tenho ossos frágeis (osteoporose), ou fraturei um osso das costas.</translation>
    </message>
    <message>
        <source>I have a new hip.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Tenho uma prótese de quadril.</translation>
    </message>
    <message>
        <source>I have a new knee.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Tenho uma prótese de joelho.</translation>
    </message>
    <message>
        <source>I am pregnant.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Estou grávida.</translation>
    </message>
    <message>
        <source>Kneeling hurts, or I was told not to kneel.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Ajoelhar dói, ou me disseram para não ajoelhar.</translation>
    </message>
    <message>
        <source>Getting down to the floor and up again is hard.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Descer ao chão e levantar de novo é difícil.</translation>
    </message>
    <message>
        <source>I feel unsteady, or I fell this year.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Sinto falta de equilíbrio, ou caí neste ano.</translation>
    </message>
    <message>
        <source>Hanging my head makes me dizzy, or I have glaucoma or very high blood pressure.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Deixar a cabeça pendurada me dá tontura, ou tenho glaucoma ou pressão muito alta.</translation>
    </message>
    <message>
        <source>Lifting my arms or leaning on them hurts.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Levantar os braços ou me apoiar neles dói.</translation>
    </message>
    <message>
        <source>Leaning on my hands hurts.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Apoiar-me nas mãos dói.</translation>
    </message>
    <message>
        <source>Have you asked a doctor, midwife or physio?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Você perguntou a um médico, obstetra ou fisioterapeuta?</translation>
    </message>
    <message>
        <source>They said gentle stretching is fine</source>
        <translation>Disseram que posso fazer alongamentos suaves</translation>
    </message>
    <message>
        <source>Both legs? A leg getting weaker? Numb between your legs? Trouble peeing?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>As duas pernas? Uma perna cada vez mais fraca? Dormência entre as pernas? Dificuldade para fazer xixi?</translation>
    </message>
    <message>
        <source>New or sudden pain since then?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Dor nova ou súbita desde então?</translation>
    </message>
    <message>
        <source>Do you still have rules about moving it, or is it less than 3 months old?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Ainda há restrições para movimentar, ou faz menos de 3 meses?</translation>
    </message>
    <message>
        <source>Yes, or not sure</source>
        <translation>Sim, ou não sei</translation>
    </message>
    <message>
        <source>Less than 3 months, or it does not bend well?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Menos de 3 meses, ou não dobra bem?</translation>
    </message>
    <message>
        <source>Does kneeling feel fine?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Você fica bem de joelhos?</translation>
    </message>
    <message>
        <source>Bleeding, pelvic pain, or told to rest?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Sangramento, dor pélvica ou orientação de repouso?</translation>
    </message>
    <message>
        <source>More than 16 weeks?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Mais de 16 semanas?</translation>
    </message>
    <message>
        <source>Sitting tall, hands on the knees.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Na cadeira, costas eretas, mãos nos joelhos.</translation>
    </message>
    <message>
        <source>The pelvis rolls back and the back rounds.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>A pelve gira para trás e as costas se arredondam.</translation>
    </message>
    <message>
        <source>The pelvis rolls forward and the breastbone lifts.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>A pelve gira para a frente e o osso do peito se eleva.</translation>
    </message>
    <message>
        <source>On hands and knees, back long and level.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Em quatro apoios, costas alongadas e retas.</translation>
    </message>
    <message>
        <source>The back is rounded a little, the head stays level.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>As costas se arredondam um pouco, a cabeça continua alinhada.</translation>
    </message>
    <message>
        <source>The back is long and level again.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>As costas ficam alongadas e retas de novo.</translation>
    </message>
    <message>
        <source>On knees and forearms, back long and level.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Sobre os joelhos e antebraços, costas alongadas e retas.</translation>
    </message>
    <message>
        <source>The back is rounded towards the ceiling, forearms on a firm cushion.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>As costas se arredondam em direção ao teto, antebraços em uma almofada firme.</translation>
    </message>
    <message>
        <source>The belly sinks a little and the breastbone lifts.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>A barriga desce um pouco e o osso do peito se eleva.</translation>
    </message>
    <message>
        <source>The back is rounded towards the ceiling, the head hangs.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>As costas se arredondam em direção ao teto, a cabeça fica pendurada.</translation>
    </message>
    <message>
        <source>Standing, both hands on the wall at chest height.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Em pé, as duas mãos na parede na altura do peito.</translation>
    </message>
    <message>
        <source>The hips go back a little, the back is long, the head is up.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>O quadril vai um pouco para trás, as costas alongadas, a cabeça erguida.</translation>
    </message>
    <message>
        <source>Standing at a desk, hands on its edge.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Em pé diante de uma mesa, mãos na borda.</translation>
    </message>
    <message>
        <source>The hips go back until arms and back make one long slope.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>O quadril vai para trás até braços e costas formarem uma só linha inclinada.</translation>
    </message>
    <message>
        <source>On hands and knees.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Em quatro apoios.</translation>
    </message>
    <message>
        <source>The hips go half way back, the back stays long, the forehead rests on the cushion.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>O quadril vai para trás até a metade, as costas continuam alongadas, a testa repousa na almofada.</translation>
    </message>
    <message>
        <source>The hips rest towards the heels, the arms reach forward and the forehead rests on a cushion.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>O quadril repousa em direção aos calcanhares, os braços se esticam para a frente e a testa repousa em uma almofada.</translation>
    </message>
    <message>
        <source>Lying on the back in bed, one knee up, hands behind its thigh.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>De costas na cama, um joelho para cima, mãos atrás da coxa.</translation>
    </message>
    <message>
        <source>In bed, one leg straightens half way, the knee stays bent, hands hold behind the thigh.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Na cama, uma perna se estica até a metade, o joelho continua dobrado, as mãos seguram atrás da coxa.</translation>
    </message>
    <message>
        <source>Standing at a desk, both hands on it, one foot a short step ahead.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Em pé diante de uma mesa, as duas mãos nela, um pé um passo curto à frente.</translation>
    </message>
    <message>
        <source>The hips go back a little, both hands stay on the desk, the front knee is soft.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>O quadril vai um pouco para trás, as duas mãos continuam na mesa, o joelho da frente está solto.</translation>
    </message>
    <message>
        <source>Standing next to a desk, one hand on it, one heel a short step ahead.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Em pé ao lado de uma mesa, uma mão nela, um calcanhar um passo curto à frente.</translation>
    </message>
    <message>
        <source>The hips go back and the long back leans forward over the straight leg.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>O quadril vai para trás e as costas alongadas se inclinam sobre a perna esticada.</translation>
    </message>
    <message>
        <source>Lying on the back, one knee up, hands behind its thigh.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>De costas, um joelho para cima, mãos atrás da coxa.</translation>
    </message>
    <message>
        <source>The leg straightens half way, the knee stays bent, hands hold behind the thigh.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>A perna se estica até a metade, o joelho continua dobrado, as mãos seguram atrás da coxa.</translation>
    </message>
    <message>
        <source>Lying on the back, both knees bent, a strap round one foot.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>De costas, os dois joelhos dobrados, uma faixa em volta de um pé.</translation>
    </message>
    <message>
        <source>The knee comes over the hip.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>O joelho vem para cima do quadril.</translation>
    </message>
    <message>
        <source>The leg straightens towards the ceiling, the strap holds its weight.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>A perna se estica em direção ao teto, a faixa segura o peso dela.</translation>
    </message>
    <message>
        <source>Sitting tall on a raised seat, both feet flat.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Em um assento mais alto, costas eretas, os dois pés apoiados.</translation>
    </message>
    <message>
        <source>One heel slides forward until there is a gentle pull, the back stays tall.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Um calcanhar desliza para a frente até haver uma tensão leve, as costas continuam eretas.</translation>
    </message>
    <message>
        <source>Standing at a desk, feet level, both hands on it.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Em pé diante de uma mesa, pés lado a lado, as duas mãos nela.</translation>
    </message>
    <message>
        <source>The seat squeezes and the pelvis tucks under, knees soft.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Os glúteos se contraem e a pelve se encaixa, joelhos soltos.</translation>
    </message>
    <message>
        <source>Standing next to a desk with one hand on it, one foot back, its heel up.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Em pé ao lado de uma mesa com uma mão nela, um pé atrás com o calcanhar levantado.</translation>
    </message>
    <message>
        <source>The pelvis tucks under, the chest stays tall.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>A pelve se encaixa, o tronco continua ereto.</translation>
    </message>
    <message>
        <source>Both knees soften and the hips glide forward.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Os dois joelhos se soltam e o quadril desliza para a frente.</translation>
    </message>
    <message>
        <source>Half kneeling, tall, one foot in front.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Com um joelho no chão, tronco ereto, um pé à frente.</translation>
    </message>
    <message>
        <source>The pelvis tucks under, nothing else moves.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>A pelve se encaixa, nada mais se move.</translation>
    </message>
    <message>
        <source>With the pelvis tucked the hips glide forward a little.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Com a pelve encaixada, o quadril desliza um pouco para a frente.</translation>
    </message>
    <message>
        <source>Lying on the back in bed, knees bent, arms low at the sides.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>De costas na cama, joelhos dobrados, braços baixos ao lado do corpo.</translation>
    </message>
    <message>
        <source>In bed, both knees sink half way to one side onto a pillow, both shoulders stay down.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Na cama, os dois joelhos descem até a metade para um lado sobre um travesseiro, os dois ombros continuam apoiados.</translation>
    </message>
    <message>
        <source>Sitting tall on a raised seat, arms crossed on the chest, both feet flat.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Em um assento mais alto, costas eretas, braços cruzados no peito, os dois pés apoiados.</translation>
    </message>
    <message>
        <source>The chest turns a little to one side, hips and knees stay forward.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>O peito gira um pouco para um lado, quadril e joelhos continuam para a frente.</translation>
    </message>
    <message>
        <source>Sitting tall, arms crossed on the chest, both feet flat.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Na cadeira, costas eretas, braços cruzados no peito, os dois pés apoiados.</translation>
    </message>
    <message>
        <source>Knees and hips stay forward, the chest and then the head turn to one side.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Joelhos e quadril continuam para a frente; o peito e depois a cabeça giram para um lado.</translation>
    </message>
    <message>
        <source>Lying on the back, knees bent, arms low at the sides.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>De costas, joelhos dobrados, braços baixos ao lado do corpo.</translation>
    </message>
    <message>
        <source>Both knees sink half way to one side onto a cushion, both shoulders stay down.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Os dois joelhos descem até a metade para um lado sobre uma almofada, os dois ombros continuam apoiados.</translation>
    </message>
    <message>
        <source>Lying on the back, knees bent, arms out to the sides.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>De costas, joelhos dobrados, braços abertos para os lados.</translation>
    </message>
    <message>
        <source>Both knees sink to one side, both shoulders stay on the floor.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Os dois joelhos descem para um lado, os dois ombros continuam no chão.</translation>
    </message>
    <message>
        <source>Sitting tall on a raised seat, hands on the thighs.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Em um assento mais alto, costas eretas, mãos nas coxas.</translation>
    </message>
    <message>
        <source>The head turns to one side, the chest stays where it is.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>A cabeça gira para um lado, o peito fica onde está.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Não é possível gravar %1.</translation>
    </message>
    <message>
        <source>Stiff, better after.</source>
        <translation>Rigidez, melhor depois.</translation>
    </message>
    <message>
        <source>Nowhere: this is the demo.</source>
        <translation>Em lugar nenhum: esta é a demonstração.</translation>
    </message>
    <message>
        <source>the demo listens to no desktop</source>
        <translation>a demonstração não escuta nenhum ambiente</translation>
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
        <translation>%1 em execução. %2</translation>
    </message>
    <message>
        <source>Log in to a desktop session, or try: dbus-run-session limber. Without a bus Limber shows no notifications and takes no commands.</source>
        <translation>Entre em uma sessão gráfica, ou tente: dbus-run-session limber. Sem barramento, o Limber não mostra notificações nem aceita comandos.</translation>
    </message>
    <message>
        <source>End it with: limber quit. If that does not help: pkill limber</source>
        <translation>Encerre com: limber quit. Se não adiantar: pkill limber</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Your own stretches</source>
        <translation>Seus próprios alongamentos</translation>
    </message>
    <message>
        <source>%1 stretches in all; your own lie in %2</source>
        <translation>%1 alongamentos ao todo; os seus ficam em %2</translation>
    </message>
    <message>
        <source>A file with a fault is left out as a whole; the others are used.</source>
        <translation>Um arquivo com erro fica de fora por inteiro; os outros são usados.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>None yet; it will be %1</source>
        <translation>Ainda não há; será %1</translation>
    </message>
    <message>
        <source>%1, %2, version %3, sound on every page</source>
        <translation>%1, %2, versão %3, íntegro em todas as páginas</translation>
    </message>
    <message>
        <source>An earlier Limber wrote it; it is brought forward at the next start.</source>
        <translation>Foi gravado por um Limber anterior; será atualizado no próximo início.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Chimes still guide a session. For a voice, install speech-dispatcher, or Qt&apos;s plugin for flite.</source>
        <translation>Os sinais sonoros ainda guiam a sessão. Para ter voz, instale o speech-dispatcher ou o plugin do Qt para flite.</translation>
    </message>
    <message>
        <source>%1 speaks</source>
        <translation>%1 fala</translation>
    </message>
    <message>
        <source>The voice you chose, %1, is gone; %2 speaks with its own</source>
        <translation>A voz que você escolheu, %1, não existe mais; %2 fala com a própria voz</translation>
    </message>
    <message>
        <source>Choose another in Settings, Voice and sound.</source>
        <translation>Escolha outra em Ajustes, Voz e som.</translation>
    </message>
    <message>
        <source>Switched off in the settings</source>
        <translation>Desligado nos ajustes</translation>
    </message>
    <message>
        <source>The speech engine does not answer.</source>
        <translation>O mecanismo de voz não responde.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>none</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>WRONG</source>
        <translation>ERRO</translation>
    </message>
    <message>
        <source>When you are away</source>
        <translation>Quando você se ausenta</translation>
    </message>
    <message>
        <source>Locked screen</source>
        <translation>Tela bloqueada</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Suspensão</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Não perturbe</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tela cheia</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>Apresentações</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microfone</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Digitação</translation>
    </message>
    <message>
        <source>Time counts on while you are away from the keyboard.</source>
        <translation>O tempo continua contando enquanto você está longe do teclado.</translation>
    </message>
    <message>
        <source>A locked screen counts as away only once nothing is typed or moved.</source>
        <translation>A tela bloqueada só conta como ausência quando nada mais é digitado ou movido.</translation>
    </message>
    <message>
        <source>Sleep is noticed by the clock, after waking.</source>
        <translation>A suspensão é percebida pelo relógio, ao acordar.</translation>
    </message>
    <message>
        <source>Reminders come while notifications are switched off, if the desktop lets them.</source>
        <translation>Os lembretes vêm mesmo com as notificações desligadas, se o ambiente deixar.</translation>
    </message>
    <message>
        <source>Reminders come over full-screen windows.</source>
        <translation>Os lembretes vêm por cima de janelas em tela cheia.</translation>
    </message>
    <message>
        <source>Reminders come during films and presentations.</source>
        <translation>Os lembretes vêm durante filmes e apresentações.</translation>
    </message>
    <message>
        <source>Reminders come during calls that show in no other way.</source>
        <translation>Os lembretes vêm durante chamadas que não aparecem de outra forma.</translation>
    </message>
    <message>
        <source>Reminders do not wait for a pause in typing.</source>
        <translation>Os lembretes não esperam uma pausa na digitação.</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Tela</translation>
    </message>
    <message>
        <source>There is none here, so nothing can be shown.</source>
        <translation>Não há nenhuma aqui, então nada pode ser mostrado.</translation>
    </message>
    <message>
        <source>Ask again in a terminal on your desktop.</source>
        <translation>Pergunte de novo em um terminal na sua área de trabalho.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>%1 shows reminders, with buttons</source>
        <translation>%1 mostra lembretes, com botões</translation>
    </message>
    <message>
        <source>%1 shows reminders, without buttons</source>
        <translation>%1 mostra lembretes, sem botões</translation>
    </message>
    <message>
        <source>Answer a reminder from the tray.</source>
        <translation>Responda aos lembretes pela bandeja.</translation>
    </message>
    <message>
        <source>None runs now; one is started with the first reminder</source>
        <translation>Nenhum em execução agora; um será iniciado com o primeiro lembrete</translation>
    </message>
    <message>
        <source>Install one and start it, for instance dunst on X11 or mako on Wayland. Until then the tray shows what is due.</source>
        <translation>Instale e inicie um, por exemplo dunst no X11 ou mako no Wayland. Até lá, a bandeja mostra o que está na hora.</translation>
    </message>
    <message>
        <source>Whoever shows notifications does not answer.</source>
        <translation>Quem mostra as notificações não responde.</translation>
    </message>
    <message>
        <source>Start it again, or log in again.</source>
        <translation>Inicie de novo ou entre novamente na sessão.</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Não se sabe: %1</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 não responde</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Não se sabe</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>A panel shows icons (StatusNotifierItem)</source>
        <translation>Um painel mostra ícones (StatusNotifierItem)</translation>
    </message>
    <message>
        <source>A panel shows icons (XEmbed)</source>
        <translation>Um painel mostra ícones (XEmbed)</translation>
    </message>
    <message>
        <source>No panel here shows icons</source>
        <translation>Nenhum painel aqui mostra ícones</translation>
    </message>
    <message>
        <source>Limber shows a window instead. On GNOME the extension AppIndicator shows icons; on sway waybar does.</source>
        <translation>Em vez disso, o Limber mostra uma janela. No GNOME, a extensão AppIndicator mostra ícones; no sway, o waybar.</translation>
    </message>
</context>
<context>
    <name>HistoryReport</name>
    <message>
        <source>Sessions: %1 added, %2 changed, %3 left as they were.</source>
        <translation>Sessões: %1 adicionadas, %2 alteradas, %3 mantidas como estavam.</translation>
    </message>
    <message>
        <source>Reminders: %1 added, %2 changed, %3 left as they were.</source>
        <translation>Lembretes: %1 adicionados, %2 alterados, %3 mantidos como estavam.</translation>
    </message>
    <message>
        <source>The history is now that of %1 (sessions: %2). The one before is kept as %3.</source>
        <translation>O histórico agora é o de %1 (sessões: %2). O anterior foi guardado como %3.</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>%1 of %2 steps, %3 min %4 s held</source>
        <translation>%1 de %2 etapas, %3 min %4 s mantidos</translation>
    </message>
    <message>
        <source>, discomfort %1</source>
        <translation>, desconforto %1</translation>
    </message>
    <message>
        <source>No sessions yet.
</source>
        <translation>Nenhuma sessão ainda.
</translation>
    </message>
</context>
<context>
    <name>NotifierWords</name>
    <message>
        <source>%1 %2, with buttons</source>
        <translation>%1 %2, com botões</translation>
    </message>
    <message>
        <source>%1 %2, without buttons</source>
        <translation>%1 %2, sem botões</translation>
    </message>
    <message>
        <source>the desktop&apos;s portal</source>
        <translation>o portal do ambiente</translation>
    </message>
    <message>
        <source>The notification server did not show a reminder: %1</source>
        <translation>O servidor de notificações não mostrou um lembrete: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Open Limber to begin.</source>
        <translation>Abra o Limber para começar.</translation>
    </message>
    <message>
        <source>There is no session bus, so reminders cannot be shown as notifications.</source>
        <translation>Não há barramento de sessão, então os lembretes não podem ser mostrados como notificações.</translation>
    </message>
    <message>
        <source>Reminders cannot be shown: %1 The desktop&apos;s portal does not answer. Install xdg-desktop-portal and log in again.</source>
        <translation>Os lembretes não podem ser mostrados: %1 O portal do ambiente não responde. Instale o xdg-desktop-portal e entre novamente na sessão.</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>half a minute</source>
        <translation>meio minuto</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1½ minutes</source>
        <translation>%1½ minutos</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>In %1 min</source>
        <translation>Em %1 min</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Bom dia</translation>
    </message>
    <message>
        <source>%1, slowly, before the day begins?</source>
        <translation>%1, devagar, antes de o dia começar?</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoje não</translation>
    </message>
    <message>
        <source>Before bed</source>
        <translation>Antes de dormir</translation>
    </message>
    <message>
        <source>%1, quietly, for your back.</source>
        <translation>%1, com calma, para as suas costas.</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>Hoje à noite não</translation>
    </message>
    <message>
        <source>Time for a break</source>
        <translation>Hora de uma pausa</translation>
    </message>
    <message>
        <source>1 stretch, %1.</source>
        <translation>1 alongamento, %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stretches, %1.</source>
        <translation>
            <numerusform>%Ln alongamento, %1.</numerusform>
            <numerusform>%Ln alongamentos, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Go on where you were?</source>
        <translation>Continuar de onde parou?</translation>
    </message>
    <message>
        <source>The session closed unexpectedly. %1 of %2 steps are saved.</source>
        <translation>A sessão fechou de forma inesperada. %1 de %2 etapas estão salvas.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar</translation>
    </message>
    <message>
        <source>Stand up and walk a little. No stretches until you have asked.</source>
        <translation>Levante-se e caminhe um pouco. Sem alongamentos até você consultar um profissional.</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>Já vou</translation>
    </message>
    <message>
        <source>A break in a minute</source>
        <translation>Pausa em um minuto</translation>
    </message>
    <message>
        <source>Finish the thought.</source>
        <translation>Termine o que está pensando.</translation>
    </message>
</context>
<context>
    <name>Resident</name>
    <message>
        <source>Limber is just starting. Try again in a moment.</source>
        <translation>O Limber está iniciando. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>No reminder is due, so there is nothing to answer.</source>
        <translation>Nenhum lembrete está na hora, então não há o que responder.</translation>
    </message>
    <message>
        <source>Put that right, or move the file away; then your routines can be saved.</source>
        <translation>Corrija isso ou mova o arquivo para outro lugar; depois suas rotinas poderão ser salvas.</translation>
    </message>
</context>
<context>
    <name>SensorWords</name>
    <message>
        <source>the system, no camera at present</source>
        <translation>o sistema, nenhuma câmera no momento</translation>
    </message>
    <message>
        <source>the system lets nobody watch its cameras</source>
        <translation>o sistema não deixa ninguém observar as câmeras</translation>
    </message>
    <message>
        <source>there is no system bus</source>
        <translation>não há barramento do sistema</translation>
    </message>
    <message>
        <source>there is neither a system bus nor a session bus</source>
        <translation>não há barramento do sistema nem de sessão</translation>
    </message>
    <message>
        <source>neither logind nor a screen locker is here</source>
        <translation>não há logind nem bloqueador de tela aqui</translation>
    </message>
    <message>
        <source>there is no session bus</source>
        <translation>não há barramento de sessão</translation>
    </message>
    <message>
        <source>neither GNOME&apos;s session manager nor Plasma&apos;s power manager is here</source>
        <translation>não há gerenciador de sessão do GNOME nem gerenciador de energia do Plasma aqui</translation>
    </message>
    <message>
        <source>nothing here shows notifications</source>
        <translation>nada aqui mostra notificações</translation>
    </message>
    <message>
        <source>%1 does not tell</source>
        <translation>%1 não informa</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings are not installed</source>
        <translation>as configurações do GNOME não estão instaladas</translation>
    </message>
    <message>
        <source>the sound server is on another computer</source>
        <translation>o servidor de som está em outro computador</translation>
    </message>
    <message>
        <source>no sound server is running</source>
        <translation>nenhum servidor de som está em execução</translation>
    </message>
    <message>
        <source>no Wayland compositor can be reached</source>
        <translation>nenhum compositor Wayland pode ser acessado</translation>
    </message>
    <message>
        <source>the Wayland compositor does not tell about other programs&apos; windows</source>
        <translation>o compositor Wayland não informa sobre janelas de outros programas</translation>
    </message>
    <message>
        <source>the Wayland compositor</source>
        <translation>o compositor Wayland</translation>
    </message>
    <message>
        <source>the Wayland compositor is gone</source>
        <translation>o compositor Wayland não está mais lá</translation>
    </message>
    <message>
        <source>the Wayland compositor has no seat</source>
        <translation>o compositor Wayland não tem nenhum assento (seat)</translation>
    </message>
    <message>
        <source>the Wayland compositor has neither ext-idle-notify-v1 nor org_kde_kwin_idle</source>
        <translation>o compositor Wayland não tem ext-idle-notify-v1 nem org_kde_kwin_idle</translation>
    </message>
    <message>
        <source>no X server can be reached</source>
        <translation>nenhum servidor X pode ser acessado</translation>
    </message>
    <message>
        <source>the X server is gone</source>
        <translation>o servidor X não está mais lá</translation>
    </message>
    <message>
        <source>the window manager</source>
        <translation>o gerenciador de janelas</translation>
    </message>
    <message>
        <source>no window manager here tells of full screen</source>
        <translation>nenhum gerenciador de janelas aqui informa sobre tela cheia</translation>
    </message>
    <message>
        <source>the X server has no SYNC extension</source>
        <translation>o servidor X não tem a extensão SYNC</translation>
    </message>
    <message>
        <source>the X server has no IDLETIME counter</source>
        <translation>o servidor X não tem o contador IDLETIME</translation>
    </message>
</context>
<context>
    <name>SessionPlace</name>
    <message>
        <source>Limber: this monitor is dark</source>
        <translation>Limber: este monitor está escuro</translation>
    </message>
</context>
<context>
    <name>SleepSensor</name>
    <message>
        <source>Saves what was counted</source>
        <translation>Salva o que foi contado</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Limber itself has stopped. Start it again and this window finds it.</source>
        <translation>O Limber parou. Inicie de novo, e esta janela o encontra.</translation>
    </message>
</context>
<context>
    <name>limber::app::CommandLineWords</name>
    <message>
        <source>Limber is not running.</source>
        <translation>O Limber não está em execução.</translation>
    </message>
    <message>
        <source>What came from standard input cannot be kept for the import.</source>
        <translation>O que veio da entrada padrão não pode ser guardado para a importação.</translation>
    </message>
    <message>
        <source>What came from standard input is too long to import.</source>
        <translation>O que veio da entrada padrão é longo demais para importar.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada padrão</translation>
    </message>
    <message>
        <source>Standard output cannot be written to.</source>
        <translation>Não é possível gravar na saída padrão.</translation>
    </message>
</context>
<context>
    <name>limber::app::ResidentWords</name>
    <message>
        <source>Some finished steps wait in %1</source>
        <translation>Algumas etapas concluídas esperam em %1</translation>
    </message>
    <message>
        <source>This desktop has no tray. Limber stays in this window.</source>
        <translation>Este ambiente não tem bandeja. O Limber fica nesta janela.</translation>
    </message>
    <message>
        <source>A session is running. End it first; then the backup can be restored.</source>
        <translation>Uma sessão está em andamento. Encerre-a primeiro; depois o backup pode ser restaurado.</translation>
    </message>
    <message>
        <source>Until then Limber keeps in memory what you do, and writes it down as soon as it can.</source>
        <translation>Até lá, o Limber guarda na memória o que você faz e grava assim que puder.</translation>
    </message>
</context>
<context>
    <name>limber::app::Speaker</name>
    <message>
        <source>The speech engine does not answer.</source>
        <translation>O mecanismo de voz não responde.</translation>
    </message>
    <message>
        <source>No speech engine is installed. Install the package qt6-speech-speechd-plugin or qt6-speech-flite-plugin.</source>
        <translation>Nenhum mecanismo de voz está instalado. Instale o pacote qt6-speech-speechd-plugin ou qt6-speech-flite-plugin.</translation>
    </message>
    <message>
        <source>The speech engine %1 has no voice for this language: %2. Speech Dispatcher with espeak-ng has.</source>
        <translation>O mecanismo de voz %1 não tem voz para este idioma: %2. O Speech Dispatcher com espeak-ng tem.</translation>
    </message>
</context>
<context>
    <name>limber::platform::NotificationServer</name>
    <message>
        <source>There is no session bus, so reminders cannot be shown as notifications.</source>
        <translation>Não há barramento de sessão, então os lembretes não podem ser mostrados como notificações.</translation>
    </message>
    <message>
        <source>The notification server does not answer: %1</source>
        <translation>O servidor de notificações não responde: %1</translation>
    </message>
    <message>
        <source>No notification server is running, so reminders cannot be shown as notifications.</source>
        <translation>Nenhum servidor de notificações está em execução, então os lembretes não podem ser mostrados como notificações.</translation>
    </message>
    <message>
        <source>The notification server does not start: %1</source>
        <translation>O servidor de notificações não inicia: %1</translation>
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
        <translation>Manhã</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Noite</translation>
    </message>
    <message>
        <source>Start a stretch</source>
        <translation>Começar a alongar</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Adiar</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Pular esta</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoje não</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>Hoje à noite não</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutos</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 horas</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Até amanhã</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Até eu retomar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Open Limber</source>
        <translation>Abrir o Limber</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Alongamentos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>About Limber</source>
        <translation>Sobre o Limber</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
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
            <numerusform>%Ln minutos</numerusform>
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
        <translation>Próxima pausa em %1 de atividade</translation>
    </message>
    <message>
        <source>Next break around %1</source>
        <translation>Próxima pausa por volta de: %1</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Nada planejado</translation>
    </message>
    <message>
        <source>Morning session from %1</source>
        <translation>Sessão da manhã a partir de: %1</translation>
    </message>
    <message>
        <source>Evening session at %1</source>
        <translation>Sessão da noite: %1</translation>
    </message>
    <message>
        <source>Next break at %1</source>
        <translation>Próxima pausa: %1</translation>
    </message>
    <message>
        <source>Time for your morning session</source>
        <translation>Hora da sua sessão da manhã</translation>
    </message>
    <message>
        <source>Time for your evening session</source>
        <translation>Hora da sua sessão da noite</translation>
    </message>
    <message>
        <source>Time for a break</source>
        <translation>Hora de uma pausa</translation>
    </message>
    <message>
        <source>nobody at the computer</source>
        <translation>ninguém no computador</translation>
    </message>
    <message>
        <source>screen locked</source>
        <translation>tela bloqueada</translation>
    </message>
    <message>
        <source>computer asleep</source>
        <translation>computador suspenso</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>não perturbe</translation>
    </message>
    <message>
        <source>full-screen window</source>
        <translation>janela em tela cheia</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>apresentação</translation>
    </message>
    <message>
        <source>microphone in use</source>
        <translation>microfone em uso</translation>
    </message>
    <message>
        <source>keyboard or mouse in use</source>
        <translation>teclado ou mouse em uso</translation>
    </message>
    <message>
        <source>camera in use</source>
        <translation>câmera em uso</translation>
    </message>
    <message>
        <source>A break</source>
        <translation>Uma pausa</translation>
    </message>
    <message>
        <source>Your morning session</source>
        <translation>Sua sessão da manhã</translation>
    </message>
    <message>
        <source>Your evening session</source>
        <translation>Sua sessão da noite</translation>
    </message>
    <message>
        <source>%1 comes in a moment</source>
        <translation>%1 vem daqui a pouco</translation>
    </message>
    <message>
        <source>%1 is waiting: %2</source>
        <translation>%1 está esperando: %2</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Adiado até %1</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Adiado</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>Lembretes pausados até %1</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>Lembretes pausados até você retomar</translation>
    </message>
    <message>
        <source>Session in progress</source>
        <translation>Sessão em andamento</translation>
    </message>
    <message>
        <source>Reminders are off</source>
        <translation>Os lembretes estão desligados</translation>
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
        <translation>Versão %1, sob a licença MIT</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Quando buscar ajuda antes</translation>
    </message>
    <message>
        <source>Limber shows gentle stretches. It is not medical advice and cannot check your body. If you are not sure, ask a doctor or a physio first.</source>
        <translation>O Limber mostra alongamentos suaves. Não é orientação médica e não pode examinar seu corpo. Na dúvida, pergunte antes a um médico ou fisioterapeuta.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Limber never uses the network.</source>
        <translation>Tudo fica neste computador. O Limber nunca usa a rede.</translation>
    </message>
</context>
<context>
    <name>limber::ui::AddOwnCard</name>
    <message>
        <source>Open folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Add your own</source>
        <translation>Adicione os seus</translation>
    </message>
    <message>
        <source>Put a stretch file into this folder:</source>
        <translation>Ponha um arquivo de alongamento nesta pasta:</translation>
    </message>
</context>
<context>
    <name>limber::ui::AddSession</name>
    <message>
        <source>How did your back feel?</source>
        <translation>Como estavam suas costas?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A session away from the computer</source>
        <translation>Uma sessão longe do computador</translation>
    </message>
    <message>
        <source>How did your back feel? 0 is no discomfort, 10 the worst imaginable.</source>
        <translation>Como estavam suas costas? 0 é nenhum desconforto, 10 é o pior imaginável.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>Começou às</translation>
    </message>
    <message>
        <source> min</source>
        <comment>after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>não feito</translation>
    </message>
    <message>
        <source>%1, minutes</source>
        <translation>%1, minutos</translation>
    </message>
</context>
<context>
    <name>limber::ui::AddToRoutine</name>
    <message>
        <source>Add to a routine</source>
        <translation>Adicionar a uma rotina</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of session, and a routine for it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A new one for breaks</source>
        <translation>Uma nova para as pausas</translation>
    </message>
    <message>
        <source>A new one for mornings</source>
        <translation>Uma nova para a manhã</translation>
    </message>
    <message>
        <source>A new one for evenings</source>
        <translation>Uma nova para a noite</translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>Minha rotina</translation>
    </message>
    <message>
        <source>Added to %1: %2.</source>
        <comment>a routine, and how long it is now</comment>
        <translation>Adicionado a %1: %2.</translation>
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
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reduzir movimento</translation>
    </message>
    <message>
        <source>Still poses instead of animation</source>
        <translation>Posições paradas em vez de animação</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>Who shows you the stretches</source>
        <translation>Quem mostra os alongamentos</translation>
    </message>
</context>
<context>
    <name>limber::ui::AutostartRow</name>
    <message>
        <source>Start when I log in</source>
        <translation>Abrir ao entrar na sessão</translation>
    </message>
    <message>
        <source>It waits quietly in the tray</source>
        <translation>Ele espera em silêncio na bandeja</translation>
    </message>
    <message>
        <source>That did not work. %1</source>
        <translation>Não funcionou. %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::BarsCard</name>
    <message>
        <source>Left %1, right %2</source>
        <translation>Esquerda %1, direita %2</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidos</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Pulados</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdidos</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Justificados</translation>
    </message>
</context>
<context>
    <name>limber::ui::BodyForm</name>
    <message>
        <source>Still true?</source>
        <translation>Ainda é assim?</translation>
    </message>
    <message>
        <source>What Limber does about it</source>
        <translation>O que o Limber faz com isso</translation>
    </message>
    <message>
        <source>Tick what is true. Tick nothing if nothing fits.</source>
        <translation>Marque o que for verdade. Se nada se aplica, não marque nada.</translation>
    </message>
    <message>
        <source>Kept in your settings on this computer. Nothing leaves it.</source>
        <translation>Fica nos seus ajustes, neste computador. Nada sai dele.</translation>
    </message>
    <message>
        <source>A question is still open. Until it is answered, there are no stretches.</source>
        <translation>Uma pergunta ainda está aberta. Até ela ser respondida, não há alongamentos.</translation>
    </message>
    <message>
        <source>No stretches for now. Limber reminds you to stand up and walk a little.</source>
        <translation>Sem alongamentos por enquanto. O Limber lembra você de se levantar e caminhar um pouco.</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Fazer de novo</translation>
    </message>
    <message>
        <source>%1 rests</source>
        <translation>Em descanso: %1</translation>
    </message>
    <message>
        <source>It hurt three times. It comes back on %1.</source>
        <translation>Doeu três vezes. Volta: %1.</translation>
    </message>
</context>
<context>
    <name>limber::ui::BookendSection</name>
    <message>
        <source>Morning</source>
        <translation>Manhã</translation>
    </message>
    <message>
        <source>Start the day with a stretch</source>
        <translation>Começar o dia com um alongamento</translation>
    </message>
    <message>
        <source>Offered when you first sit down</source>
        <translation>Oferecido quando você se senta pela primeira vez</translation>
    </message>
    <message>
        <source>Morning begins at</source>
        <translation>A manhã começa às</translation>
    </message>
    <message>
        <source>Morning ends at</source>
        <translation>A manhã termina às</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Noite</translation>
    </message>
    <message>
        <source>End the day with a stretch</source>
        <translation>Terminar o dia com um alongamento</translation>
    </message>
    <message>
        <source>Offered at this time, or when you are next here</source>
        <translation>Oferecido neste horário, ou quando você estiver aqui de novo</translation>
    </message>
    <message>
        <source>Evening at</source>
        <translation>Noite às</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Às</translation>
    </message>
    <message>
        <source>Until 03:00 still counts as the same evening</source>
        <translation>Até as 03:00 ainda conta como a mesma noite</translation>
    </message>
</context>
<context>
    <name>limber::ui::ControlRow</name>
    <message>
        <source>How to</source>
        <translation>Como fazer</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Trocar lado</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Está doendo</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Ligar som</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Sair da tela cheia</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tela cheia</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Quando buscar ajuda</translation>
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
        <translation>Tudo fica neste computador. O Limber nunca usa a rede.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Your own stretches and routines</source>
        <translation>Seus alongamentos e rotinas</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Exportar e importar</translation>
    </message>
    <message>
        <source>One file (JSON)…</source>
        <translation>Um arquivo (JSON)…</translation>
    </message>
    <message>
        <source>Tables (CSV)…</source>
        <translation>Tabelas (CSV)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>All of the history, also what you deleted</source>
        <translation>Todo o histórico, também o que você excluiu</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Adds what is not here yet. Where two differ, the last edit wins.</source>
        <translation>Adiciona o que ainda não está aqui. Se dois diferem, vale a última edição.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Fazer backup</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Fazendo o backup…</translation>
    </message>
    <message>
        <source>A copy each week</source>
        <translation>Uma cópia por semana</translation>
    </message>
    <message>
        <source>Limber makes it by itself and keeps the last five</source>
        <translation>O Limber faz sozinho e guarda as cinco últimas</translation>
    </message>
    <message>
        <source>Several computers</source>
        <translation>Vários computadores</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose the shared folder</source>
        <translation>Escolher a pasta compartilhada</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Parar de compartilhar</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>Pasta compartilhada</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Começar do zero</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Excluir tudo</translation>
    </message>
    <message>
        <source>On this computer, as if Limber had just come</source>
        <translation>Neste computador, como se o Limber tivesse acabado de chegar</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Excluir tudo…</translation>
    </message>
    <message>
        <source>This deletes the history with its notes, the settings, and what you said under My body. Sharing is switched off. Your own stretches and routines stay, and so do files you exported and what lies in a shared folder.</source>
        <translation>Isto exclui o histórico com as anotações, os ajustes e o que você informou em “Meu corpo”. O compartilhamento é desligado. Seus próprios alongamentos e rotinas ficam, assim como os arquivos que você exportou e o que está em uma pasta compartilhada.</translation>
    </message>
    <message>
        <source>Delete everything now</source>
        <translation>Excluir tudo agora</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Manter tudo</translation>
    </message>
    <message>
        <source>Keep the backups</source>
        <translation>Manter os backups</translation>
    </message>
    <message>
        <source>Makes one more first. Off: they are deleted too.</source>
        <translation>Antes faz mais um. Desligado: eles também são excluídos.</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Excluindo…</translation>
    </message>
    <message>
        <source>None. Name one that another program keeps the same on your computers: each leaves its history there and reads that of the others.</source>
        <translation>Nenhuma. Indique uma que outro programa mantenha igual nos seus computadores: cada um deixa ali o próprio histórico e lê o dos outros.</translation>
    </message>
    <message>
        <source>Kept as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Restore the history of %1</source>
        <translation>Restaurar o histórico: %1</translation>
    </message>
    <message>
        <source>Put this copy in the place of your history? It is checked first, and what is there now is kept.</source>
        <translation>Colocar esta cópia no lugar do seu histórico? Antes ela é verificada, e o que está lá agora fica guardado.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Checking and restoring…</source>
        <translation>Verificando e restaurando…</translation>
    </message>
    <message>
        <source>Export the history to</source>
        <translation>Exportar o histórico para</translation>
    </message>
    <message>
        <source>Export tables into</source>
        <translation>Exportar as tabelas para</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Gravando…</translation>
    </message>
    <message>
        <source>Import a history</source>
        <translation>Importar um histórico</translation>
    </message>
    <message>
        <source>Exported histories (*.json *.csv)</source>
        <translation>Históricos exportados (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Importing. A history of many years takes its time…</source>
        <translation>Importando. Um histórico de muitos anos leva algum tempo…</translation>
    </message>
    <message>
        <source>The folder that your computers share</source>
        <translation>A pasta que seus computadores compartilham</translation>
    </message>
    <message>
        <source>A session is running. End it first, and try again.</source>
        <translation>Há uma sessão em andamento. Encerre-a primeiro e tente de novo.</translation>
    </message>
</context>
<context>
    <name>limber::ui::DayArc</name>
    <message>
        <source>Your day</source>
        <translation>Seu dia</translation>
    </message>
    <message>
        <source>%1 at %2, done</source>
        <translation>%1 às %2, feita</translation>
    </message>
    <message>
        <source>%1 at %2, left out</source>
        <translation>%1 às %2, pulada</translation>
    </message>
    <message>
        <source>%1 around %2</source>
        <translation>%1 por volta das %2</translation>
    </message>
</context>
<context>
    <name>limber::ui::DayCard</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Next stretch around %1</source>
        <translation>Próximo alongamento por volta das %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::DiscomfortCard</name>
    <message>
        <source>Rate how your back feels after a session, and a line begins here.</source>
        <translation>Avalie como estão suas costas depois de uma sessão, e uma linha começa aqui.</translation>
    </message>
    <message>
        <source>%1 in %2, %3 now</source>
        <comment>discomfort, month, discomfort</comment>
        <translation>%1 em %2, agora %3</translation>
    </message>
    <message>
        <source>About %1, as in %2</source>
        <comment>discomfort, month</comment>
        <translation>Cerca de %1, como em %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Discomfort</source>
        <translation>Desconforto</translation>
    </message>
    <message>
        <source>Discomfort over time</source>
        <translation>Desconforto ao longo do tempo</translation>
    </message>
</context>
<context>
    <name>limber::ui::EasierCard</name>
    <message>
        <source>Easier: %1</source>
        <translation>Mais fácil: %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::FigurePlayer</name>
    <message>
        <source>Nobody has drawn this one yet. The words tell all of it.</source>
        <translation>Ninguém desenhou este ainda. As palavras contam tudo.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direita</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Right side; show the left</source>
        <translation>Lado direito; mostrar o esquerdo</translation>
    </message>
    <message>
        <source>Left side; show the right</source>
        <translation>Lado esquerdo; mostrar o direito</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
</context>
<context>
    <name>limber::ui::FindingsCard</name>
    <message>
        <source>%1: works</source>
        <translation>%1: funciona</translation>
    </message>
    <message>
        <source>%1: not offered here</source>
        <translation>%1: não disponível aqui</translation>
    </message>
    <message>
        <source>%1: does not work</source>
        <translation>%1: não funciona</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>What this computer gives Limber</source>
        <translation>O que este computador oferece ao Limber</translation>
    </message>
</context>
<context>
    <name>limber::ui::FollowUp</name>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
</context>
<context>
    <name>limber::ui::Grip</name>
    <message>
        <source>The arrow keys move it up and down</source>
        <translation>As setas do teclado o movem para cima e para baixo</translation>
    </message>
    <message>
        <source>Drag it, or move it with the arrow keys</source>
        <translation>Arraste, ou mova com as setas do teclado</translation>
    </message>
</context>
<context>
    <name>limber::ui::HeatLegend</name>
    <message>
        <source>Less</source>
        <comment>minutes in a day</comment>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <comment>minutes in a day</comment>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Rest day, streak kept</source>
        <translation>Dia de descanso, sequência mantida</translation>
    </message>
    <message>
        <source>A dot is a rest day that kept the streak. A fuller colour means more minutes.</source>
        <translation>Um ponto é um dia de descanso que manteve a sequência. Uma cor mais forte significa mais minutos.</translation>
    </message>
</context>
<context>
    <name>limber::ui::HeatMap</name>
    <message>
        <source>Your year</source>
        <translation>Seu ano</translation>
    </message>
    <message>
        <source>%1: rest day, it counts</source>
        <translation>%1: dia de descanso, conta</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1: nada</translation>
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
        <translation>Adicionar uma sessão</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Mostrar todos os dias</translation>
    </message>
    <message>
        <source>Show earlier days</source>
        <translation>Mostrar dias anteriores</translation>
    </message>
    <message>
        <source>Rest day</source>
        <translation>Dia de descanso</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sessions, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It counts. Nothing is lost.</source>
        <translation>Conta. Nada se perde.</translation>
    </message>
    <message>
        <source>No session on this day.</source>
        <translation>Nenhuma sessão neste dia.</translation>
    </message>
</context>
<context>
    <name>limber::ui::HistoryPage</name>
    <message>
        <source>Minutes per stretch</source>
        <translation>Minutos por alongamento</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Lembretes</translation>
    </message>
    <message>
        <source>Start a break</source>
        <translation>Começar uma pausa</translation>
    </message>
    <message>
        <source>Your first square is waiting.</source>
        <translation>Seu primeiro quadrado está esperando.</translation>
    </message>
    <message>
        <source>Every session you finish colours a day. Three minutes are enough to start.</source>
        <translation>Cada sessão que você termina colore um dia. Três minutos bastam para começar.</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Adicionar uma sessão</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Your history cannot be read right now</source>
        <translation>Não é possível ler seu histórico agora</translation>
    </message>
    <message>
        <source>Nothing was changed or deleted.</source>
        <translation>Nada foi alterado nem excluído.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Session deleted.</source>
        <translation>Sessão excluída.</translation>
    </message>
    <message>
        <source>The line: about 10 minutes a week and side is enough for flexibility.</source>
        <translation>A linha: cerca de 10 minutos por semana e por lado bastam para a flexibilidade.</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
</context>
<context>
    <name>limber::ui::LibraryPage</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>No chão</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Junto à mesa</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Mais fáceis</translation>
    </message>
</context>
<context>
    <name>limber::ui::MainWindow</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Start a stretch</source>
        <translation>Começar a alongar</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Alongamentos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Quando buscar ajuda antes</translation>
    </message>
    <message>
        <source>Limber</source>
        <translation>Limber</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Por %1</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Até amanhã</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Até eu retomar</translation>
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
        <translation>O que vem agora</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Turn reminders on</source>
        <translation>Ligar lembretes</translation>
    </message>
    <message>
        <source>My body</source>
        <translation>Meu corpo</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Em %1</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Alongamentos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Quando buscar ajuda antes</translation>
    </message>
    <message>
        <source>around %1</source>
        <translation>por volta das %1</translation>
    </message>
    <message>
        <source>Stand up and walk a little. No stretches until you have asked.</source>
        <translation>Levante-se e caminhe um pouco. Sem alongamentos até você consultar um profissional.</translation>
    </message>
    <message>
        <source>No stretches until you have asked. Limber reminds you to walk.</source>
        <translation>Sem alongamentos até você consultar um profissional. O Limber lembra você de caminhar.</translation>
    </message>
    <message>
        <source>Another one: %1</source>
        <translation>Outra: %1</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>Já vou</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Começar agora</translation>
    </message>
    <message>
        <source>Later, in %1</source>
        <translation>Mais tarde, em %1</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoje não</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>Hoje à noite não</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
</context>
<context>
    <name>limber::ui::NoteField</name>
    <message>
        <source>Anything to remember? A note for yourself.</source>
        <translation>Algo para lembrar? Uma anotação para você.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anotação</translation>
    </message>
</context>
<context>
    <name>limber::ui::OutcomeLine</name>
    <message>
        <source>Show file</source>
        <translation>Mostrar o arquivo</translation>
    </message>
</context>
<context>
    <name>limber::ui::PersonChooser</name>
    <message>
        <source>A different one each day</source>
        <translation>Uma diferente a cada dia</translation>
    </message>
</context>
<context>
    <name>limber::ui::RatingRow</name>
    <message>
        <source>Not said</source>
        <translation>Não informado</translation>
    </message>
</context>
<context>
    <name>limber::ui::ReminderSettings</name>
    <message>
        <source>Remind me to stretch</source>
        <translation>Lembrar-me de alongar</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Contar</translation>
    </message>
    <message>
        <source>At the computer</source>
        <translation>No computador</translation>
    </message>
    <message>
        <source>By the clock</source>
        <translation>Pelo relógio</translation>
    </message>
    <message>
        <source>Fixed times</source>
        <translation>Horários fixos</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>A cada</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Às</translation>
    </message>
    <message>
        <source>Add as many as you like</source>
        <translation>Adicione quantos quiser</translation>
    </message>
    <message>
        <source>After being away for</source>
        <translation>Após ausência de</translation>
    </message>
    <message>
        <source>The count</source>
        <translation>A contagem</translation>
    </message>
    <message>
        <source>Starts anew</source>
        <translation>Recomeça</translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>Fica parada</translation>
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
        <translation>Os lembretes começam às</translation>
    </message>
    <message>
        <source>Reminders end at</source>
        <translation>Os lembretes terminam às</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Wait while…</source>
        <translation>Esperar enquanto…</translation>
    </message>
    <message>
        <source>I am in a call</source>
        <translation>Estou em uma chamada</translation>
    </message>
    <message>
        <source>The camera is on</source>
        <translation>A câmera está ligada</translation>
    </message>
    <message>
        <source>Do not disturb is on</source>
        <translation>“Não perturbe” está ligado</translation>
    </message>
    <message>
        <source>A window fills the screen</source>
        <translation>Uma janela ocupa a tela toda</translation>
    </message>
    <message>
        <source>A presentation or film runs</source>
        <translation>Há uma apresentação ou um filme</translation>
    </message>
    <message>
        <source>I am typing, for a minute at most</source>
        <translation>Estou digitando, por um minuto no máximo</translation>
    </message>
    <message>
        <source>Limber does not look</source>
        <translation>O Limber não olha</translation>
    </message>
    <message>
        <source>Told by %1</source>
        <translation>Informado por: %1</translation>
    </message>
    <message>
        <source>This desktop does not tell: %1</source>
        <translation>Este ambiente não informa: %1</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Heads-up one minute before</source>
        <translation>Avisar um minuto antes</translation>
    </message>
    <message>
        <source>A small notice, no sound</source>
        <translation>Um aviso pequeno, sem som</translation>
    </message>
    <message>
        <source>Snooze for</source>
        <translation>Adiar por</translation>
    </message>
    <message>
        <source>Only time at the computer counts</source>
        <translation>Só conta o tempo no computador</translation>
    </message>
    <message>
        <source>From the start of your hours</source>
        <translation>A partir do início do seu horário</translation>
    </message>
    <message>
        <source>At times you list</source>
        <translation>Nos horários que você listar</translation>
    </message>
    <message>
        <source>You got up: that was a break too</source>
        <translation>Você se levantou: isso também foi uma pausa</translation>
    </message>
    <message>
        <source>It goes on where it was</source>
        <translation>Continua de onde estava</translation>
    </message>
    <message>
        <source>Time away counts as well</source>
        <translation>O tempo de ausência também conta</translation>
    </message>
    <message>
        <source>Your days have hours of their own; a change here makes them alike</source>
        <translation>Seus dias têm horários próprios; uma mudança aqui os deixa iguais</translation>
    </message>
</context>
<context>
    <name>limber::ui::RingView</name>
    <message>
        <source>Time left</source>
        <translation>Tempo restante</translation>
    </message>
</context>
<context>
    <name>limber::ui::RoutineEditor</name>
    <message>
        <source>Add a stretch</source>
        <translation>Adicionar alongamento</translation>
    </message>
    <message>
        <source>Name of the routine</source>
        <translation>Nome da rotina</translation>
    </message>
    <message>
        <source>This one stands in a file of yours. Change it there, or make a copy to change here.</source>
        <translation>Esta fica em um arquivo seu. Altere lá, ou faça uma cópia para alterar aqui.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>O que ela contém</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Before the first stretch</source>
        <translation>Antes do primeiro alongamento</translation>
    </message>
    <message>
        <source>To get ready</source>
        <translation>Para se preparar</translation>
    </message>
    <message>
        <source>After the last one</source>
        <translation>Depois do último</translation>
    </message>
    <message>
        <source>To come to rest</source>
        <translation>Para relaxar no fim</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Fazer uma cópia</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>A routine of its own, to change as you like</source>
        <translation>Uma rotina à parte, para alterar como quiser</translation>
    </message>
    <message>
        <source>Limber&apos;s own</source>
        <translation>A do Limber</translation>
    </message>
    <message>
        <source>As it came, without your changes</source>
        <translation>Como veio, sem as suas alterações</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Recuperar…</translation>
    </message>
    <message>
        <source>Your changes to this routine go.</source>
        <translation>Suas alterações nesta rotina se perdem.</translation>
    </message>
    <message>
        <source>Take Limber&apos;s own</source>
        <translation>Usar a do Limber</translation>
    </message>
    <message>
        <source>Keep my changes</source>
        <translation>Manter alterações</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete the routine…</source>
        <translation>Excluir a rotina…</translation>
    </message>
    <message>
        <source>The routine goes; what you have done of it stays in the history.</source>
        <translation>A rotina é excluída; o que você fez dela fica no histórico.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>A routine needs at least one stretch. Add another one first.</source>
        <translation>Uma rotina precisa de pelo menos um alongamento. Adicione outro antes.</translation>
    </message>
    <message>
        <source>%1 is taken out</source>
        <translation>Retirado: %1</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>a stretch, its place, and how many there are</comment>
        <translation>%1, %2 de %3</translation>
    </message>
    <message>
        <source>A routine needs a name.</source>
        <translation>Uma rotina precisa de um nome.</translation>
    </message>
    <message>
        <source>Nothing in it yet</source>
        <translation>Ainda não contém nada</translation>
    </message>
</context>
<context>
    <name>limber::ui::RoutineItemRow</name>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source> rounds</source>
        <translation> rep.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Rounds of %1</source>
        <translation>Repetições: %1</translation>
    </message>
    <message>
        <source>Seconds of %1</source>
        <translation>Segundos: %1</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Mais sobre %1</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>Retirar %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stretch, and what is changed of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: how to do it</source>
        <translation>%1: como fazer</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>Como fazer</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>%1: how often</source>
        <translation>%1: quantas vezes</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Quantas vezes</translation>
    </message>
    <message>
        <source>%1: order of the sides</source>
        <translation>%1: ordem dos lados</translation>
    </message>
    <message>
        <source>All on the left, then the right</source>
        <translation>Todas à esquerda, depois à direita</translation>
    </message>
    <message>
        <source>Left and right in turn</source>
        <translation>Esquerda e direita, alternando</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source>One round</source>
        <translation>Uma repetição</translation>
    </message>
    <message>
        <source>Getting into position</source>
        <translation>Ir para a posição</translation>
    </message>
    <message>
        <source>Into the pose and out</source>
        <translation>Entrar na postura e sair</translation>
    </message>
    <message>
        <source>Changing sides</source>
        <translation>Trocar de lado</translation>
    </message>
    <message>
        <source>%1, left and right in turn</source>
        <translation>%1, esquerda e direita, alternando</translation>
    </message>
    <message>
        <source>%1, left, then right</source>
        <translation>%1, esquerda, depois direita</translation>
    </message>
</context>
<context>
    <name>limber::ui::RoutineList</name>
    <message>
        <source>Your file</source>
        <translation>Seu arquivo</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Sua</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Alterada por você</translation>
    </message>
    <message>
        <source>Take turns</source>
        <translation>Alternar</translation>
    </message>
    <message>
        <source>The short ones, one after the other</source>
        <translation>As curtas, uma após a outra</translation>
    </message>
    <message>
        <source>Look into %1</source>
        <translation>Ver %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::RoutineSection</name>
    <message>
        <source>Morning</source>
        <translation>Manhã</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pausas</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Noite</translation>
    </message>
    <message>
        <source>Routines for</source>
        <translation>Rotinas para</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Nova rotina</translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>Minha rotina</translation>
    </message>
    <message>
        <source>%1, a copy</source>
        <translation>%1 (cópia)</translation>
    </message>
</context>
<context>
    <name>limber::ui::SafetyPage</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Quando buscar ajuda antes</translation>
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
        <translation>Etapa %1 de %2 · faltam %3</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>Isso foi tudo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Salvando</translation>
    </message>
    <message>
        <source>Get into position</source>
        <translation>Posicione-se</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Stay where it is comfortable</source>
        <translation>Fique onde for confortável</translation>
    </message>
    <message>
        <source>Rest for a moment</source>
        <translation>Descanse um momento</translation>
    </message>
    <message>
        <source>Two slow breaths. Get up when you are ready.</source>
        <translation>Duas respirações lentas. Levante-se quando quiser.</translation>
    </message>
    <message>
        <source>Come out slowly</source>
        <translation>Volte devagar</translation>
    </message>
    <message>
        <source>The same way you went in</source>
        <translation>Pelo mesmo caminho</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>O mesmo mais uma vez</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>salvando</translation>
    </message>
    <message>
        <source>until we start</source>
        <translation>para começar</translation>
    </message>
    <message>
        <source>ease in</source>
        <translation>entre devagar</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>solte</translation>
    </message>
    <message>
        <source>to rest</source>
        <translation>de descanso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, tempo restante: %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>Paused, %1 left</source>
        <translation>Em pausa, tempo restante: %1</translation>
    </message>
    <message>
        <source>breathe in</source>
        <translation>puxe o ar</translation>
    </message>
    <message>
        <source>breathe out</source>
        <translation>solte o ar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>A seguir</translation>
    </message>
    <message>
        <source>You are done</source>
        <translation>Você terminou</translation>
    </message>
    <message>
        <source>A moment of rest</source>
        <translation>Um momento de descanso</translation>
    </message>
    <message>
        <source>This is the last step</source>
        <translation>Esta é a última etapa</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Mais uma vez</translation>
    </message>
    <message>
        <source>Then, %1</source>
        <translation>Depois, %1</translation>
    </message>
    <message>
        <source>Then, for %1</source>
        <translation>Depois, por %1</translation>
    </message>
    <message>
        <source>No need to look. One round is one slow breath.</source>
        <translation>Não é preciso olhar. Uma repetição é uma respiração lenta.</translation>
    </message>
    <message numerus="yes">
        <source>No need to look. It takes about %Ln slow breaths.</source>
        <translation>
            <numerusform>Não é preciso olhar. Leva cerca de %Ln respiração lenta.</numerusform>
            <numerusform>Não é preciso olhar. Leva cerca de %Ln respirações lentas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%1 de %2 etapas feitas</translation>
    </message>
</context>
<context>
    <name>limber::ui::Scrub</name>
    <message>
        <source>Place in the movement</source>
        <translation>Ponto do movimento</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionNotes</name>
    <message>
        <source>How did your back feel?</source>
        <translation>Como estavam suas costas?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>How did your back feel? 0 is no discomfort, 10 the worst imaginable.</source>
        <translation>Como estavam suas costas? 0 é nenhum desconforto, 10 é o pior imaginável.</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionPage</name>
    <message>
        <source>Use the usual one anyway</source>
        <translation>Usar a versão normal mesmo assim</translation>
    </message>
    <message>
        <source>Stop here?</source>
        <translation>Parar aqui?</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Está doendo</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Encerrar sessão</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Skip this stretch</source>
        <translation>Pular este</translation>
    </message>
    <message>
        <source>Easier version</source>
        <translation>Versão mais fácil</translation>
    </message>
    <message>
        <source>Come out slowly</source>
        <translation>Volte devagar</translation>
    </message>
    <message>
        <source>The same way you went in</source>
        <translation>Pelo mesmo caminho</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionRow</name>
    <message>
        <source>left</source>
        <translation>esquerda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>direita</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>stretch, side</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>pulado</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>kind, time</comment>
        <translation>%1 às %2</translation>
    </message>
    <message>
        <source>Going on right now</source>
        <translation>Em andamento agora</translation>
    </message>
    <message>
        <source>Discomfort %1</source>
        <translation>Desconforto %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionWindow</name>
    <message>
        <source>Not saved: %1</source>
        <translation>Não salvo: %1</translation>
    </message>
    <message>
        <source>Not saved yet. Limber keeps it and saves it as soon as it can.</source>
        <translation>Ainda não foi salvo. O Limber guarda e salva assim que puder.</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>Nada foi feito ainda.</translation>
    </message>
    <message>
        <source>The %1 you did are saved.</source>
        <translation>O que você fez (%1) está salvo.</translation>
    </message>
    <message>
        <source>This routine is not in the catalogue any more.</source>
        <translation>Esta rotina não está mais no catálogo.</translation>
    </message>
    <message>
        <source>All of it rests, because it hurt. Take a walk instead. Under My body you can take it up again.</source>
        <translation>Tudo está em descanso, porque doeu. Em vez disso, faça uma caminhada. Em “Meu corpo” você pode retomar.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendi</translation>
    </message>
    <message>
        <source>Before you stretch at the desk</source>
        <translation>Antes de se alongar junto à mesa</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Tudo certo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Still true?</source>
        <translation>Ainda é assim?</translation>
    </message>
    <message>
        <source>You said this a while ago. Bodies change, so Limber asks again.</source>
        <translation>Você disse isto há algum tempo. Os corpos mudam, então o Limber pergunta de novo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>My body</source>
        <translation>Meu corpo</translation>
    </message>
    <message>
        <source>%1 rests for a week now. What you did counts.</source>
        <translation>%1: uma semana de descanso. O que você fez conta.</translation>
    </message>
    <message>
        <source>The second time, so it goes on in the easier version.</source>
        <translation>É a segunda vez, então continua na versão mais fácil.</translation>
    </message>
    <message>
        <source>The second time. There is nothing easier: leave it out today.</source>
        <translation>É a segunda vez. Não há nada mais fácil: pule este por hoje.</translation>
    </message>
    <message>
        <source>Nothing runs. What you did counts.</source>
        <translation>Nada está em andamento. O que você fez conta.</translation>
    </message>
    <message>
        <source>Spoken cues</source>
        <translation>Orientações por voz</translation>
    </message>
    <message>
        <source>Chimes</source>
        <translation>Sinais sonoros</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Contagem regressiva</translation>
    </message>
    <message>
        <source>More in the settings</source>
        <translation>Mais nos ajustes</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Quando buscar ajuda</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionWindowSection</name>
    <message>
        <source>This desktop places windows itself. Full screen goes where you choose.</source>
        <translation>Este ambiente posiciona as janelas por conta própria. A tela cheia vai para onde você escolher.</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tela cheia</translation>
    </message>
    <message>
        <source>From the start; F takes it back</source>
        <translation>Desde o início; a tecla F desfaz</translation>
    </message>
    <message>
        <source>Darken the other monitors</source>
        <translation>Escurecer os outros monitores</translation>
    </message>
    <message>
        <source>A click on one lights it again</source>
        <translation>Um clique em um deles o acende de novo</translation>
    </message>
    <message>
        <source>Where the pointer is</source>
        <translation>Onde está o ponteiro</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1 (não conectado)</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionWords</name>
    <message>
        <source>Morning session</source>
        <translation>Sessão da manhã</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Evening session</source>
        <translation>Sessão da noite</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Alongamento</translation>
    </message>
    <message>
        <source>Morning, done</source>
        <translation>Manhã, feita</translation>
    </message>
    <message>
        <source>Break, done</source>
        <translation>Pausa, feita</translation>
    </message>
    <message>
        <source>Evening, done</source>
        <translation>Noite, feita</translation>
    </message>
    <message>
        <source>Stretch, done</source>
        <translation>Alongamento, feito</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Lado esquerdo</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Lado direito</translation>
    </message>
    <message>
        <source>left</source>
        <translation>esquerda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>direita</translation>
    </message>
    <message>
        <source>Now the left side</source>
        <translation>Agora o lado esquerdo</translation>
    </message>
    <message>
        <source>Now the right side</source>
        <translation>Agora o lado direito</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
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
        <translation>1 repetição lenta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slow rounds</source>
        <translation>
            <numerusform>%Ln repetição lenta</numerusform>
            <numerusform>%Ln repetições lentas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Quando buscar ajuda antes</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Lembretes</translation>
    </message>
    <message>
        <source>Morning, evening</source>
        <translation>Manhã, noite</translation>
    </message>
    <message>
        <source>My body</source>
        <translation>Meu corpo</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Rotinas</translation>
    </message>
    <message>
        <source>Voice and sound</source>
        <translation>Voz e som</translation>
    </message>
    <message>
        <source>Session window</source>
        <translation>Janela da sessão</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Seus dados</translation>
    </message>
</context>
<context>
    <name>limber::ui::SidePanel</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Como fazer</translation>
    </message>
    <message>
        <source>You feel it in</source>
        <translation>Você sente em</translation>
    </message>
    <message>
        <source>Why it may help</source>
        <translation>Por que pode ajudar</translation>
    </message>
    <message>
        <source>Often goes wrong</source>
        <translation>Erros comuns</translation>
    </message>
    <message>
        <source>Leave it out for now if</source>
        <translation>Por enquanto, não faça se</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Quando buscar ajuda</translation>
    </message>
</context>
<context>
    <name>limber::ui::SoundSection</name>
    <message>
        <source>Spoken cues</source>
        <translation>Orientações por voz</translation>
    </message>
    <message>
        <source>Say stretch, side and time. Nothing leaves this computer</source>
        <translation>Diz o alongamento, o lado e o tempo. Nada sai deste computador</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>As the computer speaks</source>
        <translation>A voz do computador</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>How much it says</source>
        <translation>Quanto ela fala</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Pouco</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Chimes</source>
        <translation>Sinais sonoros</translation>
    </message>
    <message>
        <source>Start, halfway, end</source>
        <translation>Início, metade, fim</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Contagem regressiva</translation>
    </message>
    <message>
        <source>Soft ticks for the last three seconds</source>
        <translation>Toques suaves nos três últimos segundos</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Of voice and chimes. Both are silent while you are in a call</source>
        <translation>Da voz e dos sinais sonoros. Os dois se calam durante uma chamada</translation>
    </message>
    <message>
        <source>Trunk rotation, left side. Let your knees sink.</source>
        <translation>Rotação de tronco, lado esquerdo. Deixe os joelhos descerem.</translation>
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
        <translation>Ágil</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápida</translation>
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
        <translation>Na metade</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Três</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Dois</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>And come out slowly</source>
        <translation>E volte devagar</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Solte</translation>
    </message>
    <message>
        <source>That was all. Get up when you are ready</source>
        <translation>Isso foi tudo. Levante-se quando quiser</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>O mesmo mais uma vez</translation>
    </message>
    <message>
        <source>%1, left side</source>
        <translation>%1, lado esquerdo</translation>
    </message>
    <message>
        <source>%1, right side</source>
        <translation>%1, lado direito</translation>
    </message>
    <message>
        <source>Hold for %1</source>
        <translation>Fique assim por %1</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Fique assim</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>A última</translation>
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
        <translation>Sim, ainda é assim</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>Não é mais</translation>
    </message>
</context>
<context>
    <name>limber::ui::StreakLine</name>
    <message>
        <source>%1 was your rest day. It counts.</source>
        <translation>Seu dia de descanso foi %1. Conta.</translation>
    </message>
    <message>
        <source>One rest day a week is part of the plan.</source>
        <translation>Um dia de descanso por semana faz parte do plano.</translation>
    </message>
</context>
<context>
    <name>limber::ui::StreakPanel</name>
    <message>
        <source>Today is a good day to begin</source>
        <translation>Hoje é um bom dia para começar</translation>
    </message>
    <message>
        <source>One rest day a week is part of the plan. Yours was %1.</source>
        <translation>Um dia de descanso por semana faz parte do plano. O seu foi %1.</translation>
    </message>
    <message>
        <source>One rest day a week is part of the plan.</source>
        <translation>Um dia de descanso por semana faz parte do plano.</translation>
    </message>
    <message>
        <source>Longest so far: %1</source>
        <translation>A mais longa: %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::StretchPage</name>
    <message>
        <source>Back to all stretches</source>
        <translation>Voltar a todos os alongamentos</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>Como fazer</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Testar agora</translation>
    </message>
    <message>
        <source>Leave it out for now if</source>
        <translation>Por enquanto, não faça se</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Quando buscar ajuda antes</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Como fazer</translation>
    </message>
    <message>
        <source>Why it may help</source>
        <translation>Por que pode ajudar</translation>
    </message>
    <message>
        <source>Often goes wrong</source>
        <translation>Erros comuns</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
</context>
<context>
    <name>limber::ui::SummaryPage</name>
    <message>
        <source>Stretch again</source>
        <translation>Alongar de novo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Quando buscar ajuda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>How does your back feel? 0 is no discomfort, 10 the worst imaginable</source>
        <translation>Como estão suas costas? 0 é nenhum desconforto, 10 é o pior imaginável</translation>
    </message>
    <message>
        <source>How does your back feel?</source>
        <translation>Como estão suas costas?</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>No discomfort</source>
        <translation>Nenhum desconforto</translation>
    </message>
    <message>
        <source>Worst imaginable</source>
        <translation>O pior imaginável</translation>
    </message>
    <message>
        <source>That is a lot. Please look at when to get help before the next stretch.</source>
        <translation>Isso é muito. Antes do próximo alongamento, veja quando buscar ajuda.</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Salvo neste computador</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Salvando</translation>
    </message>
    <message>
        <source>Not all of it could be saved. %1</source>
        <translation>Nem tudo pôde ser salvo. %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::SummaryWords</name>
    <message>
        <source>Left and right</source>
        <translation>Esquerda e direita</translation>
    </message>
    <message>
        <source>%1, all %2 steps</source>
        <translation>%1, todas as %2 etapas</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 de %2 etapas</translation>
    </message>
    <message>
        <source>They count. %1.</source>
        <translation>Elas contam. %1.</translation>
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
        <translation>Adicionar horário</translation>
    </message>
    <message>
        <source>Reminder %1</source>
        <translation>Lembrete %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::TodayPage</name>
    <message>
        <source>Start now</source>
        <translation>Começar agora</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <translation>Retomar lembretes</translation>
    </message>
    <message>
        <source>Turn reminders on</source>
        <translation>Ligar lembretes</translation>
    </message>
    <message>
        <source>%1 was your rest day</source>
        <translation>Seu dia de descanso foi %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Em %1</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoje não</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>Hoje à noite não</translation>
    </message>
    <message>
        <source>Stand up and walk a little</source>
        <translation>Levante-se e caminhe um pouco</translation>
    </message>
    <message>
        <source>No routine yet</source>
        <translation>Ainda sem rotina</translation>
    </message>
    <message>
        <source>No stretches until you have asked.</source>
        <translation>Sem alongamentos até você consultar um profissional.</translation>
    </message>
    <message>
        <source>Choose one in the settings.</source>
        <translation>Escolha uma nos ajustes.</translation>
    </message>
    <message>
        <source>Done at %1</source>
        <translation>Feita às %1</translation>
    </message>
    <message>
        <source>At %1, %2</source>
        <comment>time, length</comment>
        <translation>Às %1, %2</translation>
    </message>
    <message>
        <source>Start: %1</source>
        <translation>Começar: %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::WeekCard</name>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Mornings</source>
        <translation>Manhãs</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pausas</translation>
    </message>
    <message>
        <source>Evenings</source>
        <translation>Noites</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>Resta 1 dia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>Resta %Ln dia</numerusform>
            <numerusform>Restam %Ln dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ui::WeekStrip</name>
    <message>
        <source>%1, done</source>
        <translation>%1, feito</translation>
    </message>
    <message>
        <source>%1, rest day</source>
        <translation>%1, dia de descanso</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
</context>
<context>
    <name>limber::ui::WelcomeBody</name>
    <message>
        <source>Anything to be careful with?</source>
        <translation>Algo que peça cuidado?</translation>
    </message>
    <message>
        <source>Limber then swaps what does not suit your body. You find this again under My body in the settings.</source>
        <translation>O Limber então troca o que não serve para o seu corpo. Você encontra isto de novo nos ajustes, em “Meu corpo”.</translation>
    </message>
</context>
<context>
    <name>limber::ui::WelcomeTimes</name>
    <message>
        <source>Morning begins at</source>
        <translation>A manhã começa às</translation>
    </message>
    <message>
        <source>Morning ends at</source>
        <translation>A manhã termina às</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one time of day to another</comment>
        <translation>às</translation>
    </message>
    <message>
        <source>Evening at</source>
        <translation>Noite às</translation>
    </message>
    <message>
        <source>A few minutes, every day</source>
        <translation>Alguns minutos, todo dia</translation>
    </message>
    <message>
        <source>Limber reminds you to stretch and shows you how.
When does your day start and end?</source>
        <translation>O Limber lembra você de se alongar e mostra como.
Quando o seu dia começa e termina?</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Manhã</translation>
    </message>
    <message>
        <source>When you first sit down, %1</source>
        <translation>Quando você se senta pela primeira vez, %1</translation>
    </message>
    <message>
        <source>During the day</source>
        <translation>Durante o dia</translation>
    </message>
    <message>
        <source>While you are at the computer, %1</source>
        <translation>Enquanto você está no computador, %1</translation>
    </message>
    <message>
        <source>every</source>
        <comment>two hours</comment>
        <translation>a cada</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Noite</translation>
    </message>
    <message>
        <source>Before bed, %1</source>
        <translation>Antes de dormir, %1</translation>
    </message>
    <message>
        <source>at</source>
        <comment>nine in the evening</comment>
        <translation>às</translation>
    </message>
    <message>
        <source>A break every</source>
        <translation>Uma pausa a cada</translation>
    </message>
</context>
<context>
    <name>limber::ui::WelcomeTry</name>
    <message>
        <source>Try it, %1</source>
        <translation>Testar, %1</translation>
    </message>
    <message>
        <source>Try one now</source>
        <translation>Teste um agora</translation>
    </message>
    <message>
        <source>Guide me with a voice</source>
        <translation>Guiar-me com uma voz</translation>
    </message>
    <message>
        <source>You cannot see the screen in every stretch</source>
        <translation>Nem em todo alongamento dá para ver a tela</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Tudo fica neste computador</translation>
    </message>
    <message>
        <source>No account, no network</source>
        <translation>Sem conta, sem rede</translation>
    </message>
    <message>
        <source>Not now: under My body you said something that has to be asked first.</source>
        <translation>Agora não: em “Meu corpo” você disse algo que precisa de uma consulta antes.</translation>
    </message>
    <message>
        <source>Cat-camel, small and on a chair: a few slow rounds. Limber talks you through it.</source>
        <translation>Gato-camelo, pequeno e na cadeira: algumas repetições lentas. O Limber guia você passo a passo.</translation>
    </message>
</context>
<context>
    <name>limber::ui::WelcomeWindow</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendi</translation>
    </message>
    <message>
        <source>Welcome to Limber, page %1 of %2</source>
        <translation>Boas-vindas ao Limber, página %1 de %2</translation>
    </message>
    <message>
        <source>Welcome to Limber</source>
        <translation>Boas-vindas ao Limber</translation>
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
        <translation>%1, no chão</translation>
    </message>
    <message>
        <source>%1, at the desk</source>
        <translation>%1, junto à mesa</translation>
    </message>
    <message>
        <source>1 step, about %1</source>
        <translation>1 etapa, cerca de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps, about %1</source>
        <translation>
            <numerusform>%Ln etapa, cerca de %1</numerusform>
            <numerusform>%Ln etapas, cerca de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slow rounds each side</source>
        <translation>
            <numerusform>%Ln repetição lenta de cada lado</numerusform>
            <numerusform>%Ln repetições lentas de cada lado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slow rounds</source>
        <translation>
            <numerusform>%Ln repetição lenta</numerusform>
            <numerusform>%Ln repetições lentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times %1 s</source>
        <translation>
            <numerusform>%Ln vez %1 s</numerusform>
            <numerusform>%Ln vezes %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 each side</source>
        <translation>%1 de cada lado</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Manhã</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Noite</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Alongamento</translation>
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
        <translation>1 hora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format, a day of another year</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>dddd d</source>
        <comment>date format, a day of this month</comment>
        <translation>dddd d</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>date format, a day of this year</comment>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 sessão</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation>
            <numerusform>%Ln sessão</numerusform>
            <numerusform>%Ln sessões</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 de %2 etapas</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 etapa</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln steps</source>
        <translation>
            <numerusform>%Ln etapa</numerusform>
            <numerusform>Todas as %Ln etapas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day in a row</source>
        <translation>1 dia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days in a row</source>
        <translation>
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias seguidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Bom dia</translation>
    </message>
    <message>
        <source>Before bed</source>
        <translation>Antes de dormir</translation>
    </message>
    <message>
        <source>Time for a break</source>
        <translation>Hora de uma pausa</translation>
    </message>
    <message>
        <source>Next: your morning session</source>
        <translation>A seguir: sua sessão da manhã</translation>
    </message>
    <message>
        <source>Next: your evening session</source>
        <translation>A seguir: sua sessão da noite</translation>
    </message>
    <message>
        <source>Next stretch</source>
        <translation>Próximo alongamento</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>às %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>amanhã às %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>weekday, time</comment>
        <translation>%1 às %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até as %1</translation>
    </message>
    <message>
        <source>until tomorrow, %1</source>
        <translation>até amanhã às %1</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <comment>weekday, time</comment>
        <translation>até %1 às %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>It comes when you are back.</source>
        <translation>Vem quando você voltar.</translation>
    </message>
    <message>
        <source>It waits until your call is over.</source>
        <translation>Espera até sua chamada terminar.</translation>
    </message>
    <message>
        <source>It waits while a window fills the screen.</source>
        <translation>Espera enquanto uma janela ocupa a tela toda.</translation>
    </message>
    <message>
        <source>It waits until your presentation is over.</source>
        <translation>Espera até sua apresentação terminar.</translation>
    </message>
    <message>
        <source>It waits for a pause in your typing.</source>
        <translation>Espera uma pausa na sua digitação.</translation>
    </message>
    <message>
        <source>It waits while do not disturb is on.</source>
        <translation>Espera enquanto “Não perturbe” está ligado.</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>mais %1</translation>
    </message>
    <message>
        <source>Time away from the computer does not count.</source>
        <translation>O tempo longe do computador não conta.</translation>
    </message>
    <message>
        <source>A good moment to move</source>
        <translation>Um bom momento para se mexer</translation>
    </message>
    <message>
        <source>when you are free</source>
        <translation>quando você puder</translation>
    </message>
    <message>
        <source>It waits for a good moment.</source>
        <translation>Espera um bom momento.</translation>
    </message>
    <message>
        <source>later</source>
        <translation>mais tarde</translation>
    </message>
    <message>
        <source>You asked for it later.</source>
        <translation>Você pediu para mais tarde.</translation>
    </message>
    <message>
        <source>Reminders are paused</source>
        <translation>Os lembretes estão pausados</translation>
    </message>
    <message>
        <source>until you resume</source>
        <translation>até você retomar</translation>
    </message>
    <message>
        <source>Right now</source>
        <translation>Agora mesmo</translation>
    </message>
    <message>
        <source>You are stretching</source>
        <translation>Você está se alongando</translation>
    </message>
    <message>
        <source>whenever you like</source>
        <translation>quando você quiser</translation>
    </message>
    <message>
        <source>All reminders are switched off.</source>
        <translation>Todos os lembretes estão desligados.</translation>
    </message>
    <message>
        <source>Sessions: %1 added, %2 changed, %3 left as they were.</source>
        <translation>Sessões: %1 adicionadas, %2 alteradas, %3 mantidas como estavam.</translation>
    </message>
    <message>
        <source>Reminders: %1 added, %2 changed, %3 left as they were.</source>
        <translation>Lembretes: %1 adicionados, %2 alterados, %3 mantidos como estavam.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Gravado: %1</translation>
    </message>
    <message>
        <source>The backup is in place, with %1. What was there before is kept as %2.</source>
        <translation>O backup está no lugar, com %1. O que havia antes fica guardado como %2.</translation>
    </message>
    <message>
        <source>Everything is deleted. One last backup is kept as %1.</source>
        <translation>Tudo foi excluído. Um último backup fica guardado como %1.</translation>
    </message>
    <message>
        <source>Everything is deleted, and nothing is kept.</source>
        <translation>Tudo foi excluído, e nada fica guardado.</translation>
    </message>
    <message>
        <source>Backup, %1</source>
        <translation>Backup, %1</translation>
    </message>
    <message>
        <source>Before an update of Limber, %1</source>
        <translation>Antes de uma atualização do Limber, %1</translation>
    </message>
    <message>
        <source>Before a backup was restored, %1</source>
        <translation>Antes de um backup ser restaurado, %1</translation>
    </message>
    <message>
        <source>Not read yet: Limber looks at a quiet moment.</source>
        <translation>Ainda não lida: o Limber olha em um momento tranquilo.</translation>
    </message>
    <message>
        <source>Last read: %1, %2</source>
        <translation>Última leitura: %1, %2</translation>
    </message>
    <message>
        <source>%1 min %2</source>
        <comment>minutes, and seconds with their unit</comment>
        <translation>%1 min %2</translation>
    </message>
    <message>
        <source>1 step, %1</source>
        <translation>1 etapa, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps, %1</source>
        <translation>
            <numerusform>%Ln etapa, %1</numerusform>
            <numerusform>%Ln etapas, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>. </source>
        <comment>between sentences</comment>
        <translation>. </translation>
    </message>
    <message>
        <source>No file manager answers. Look here: %1</source>
        <translation>Nenhum gerenciador de arquivos responde. Veja aqui: %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::YearCard</name>
    <message>
        <source>The year before</source>
        <translation>O ano anterior</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>O ano seguinte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sessions, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
</TS>
