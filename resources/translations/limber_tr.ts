<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>Autostart</name>
    <message>
        <source>There is no session bus.</source>
        <translation>Oturum veri yolu yok.</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal cannot do that. Try the desktop&apos;s own settings for programs that start at log-in.</source>
        <translation>Masaüstünün portalı bunu yapamıyor. Oturum açınca başlayan programlar için masaüstünün kendi ayarlarını dene.</translation>
    </message>
    <message>
        <source>To remind you of your stretches.</source>
        <translation>Esnemeleri hatırlatmak için.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Trunk rotation</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>Gövde döndürme</translation>
    </message>
    <message>
        <source>Lower back, sides, hip</source>
        <translation>Bel, yanlar, kalça</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>Yerde</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Sırtüstü uzan, dizlerini bük</translation>
    </message>
    <message>
        <source>Feet and knees together, arms out to the sides</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Ayaklar ve dizler bitişik, kollar yanlara açık</translation>
    </message>
    <message>
        <source>Let both knees sink to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>İki dizini de {sola|sağa} bırak</translation>
    </message>
    <message>
        <source>Both shoulders stay heavy on the floor</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>İki omzun da yerde, ağır</translation>
    </message>
    <message>
        <source>Let the knees sink as far as both shoulder blades stay down.</source>
        <translation>Dizlerini, iki kürek kemiğin de yerde kaldığı yere kadar bırak.</translation>
    </message>
    <message>
        <source>On the floor, easier</source>
        <translation>Yerde, daha kolay</translation>
    </message>
    <message>
        <source>Feet further from you, arms low</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Ayaklar daha uzakta, kollar aşağıda</translation>
    </message>
    <message>
        <source>Knees half way to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Dizler yarıya kadar {sola|sağa}</translation>
    </message>
    <message>
        <source>Rest them on a cushion, shoulders heavy</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Dizlerini yastığa bırak, omuzlar ağır</translation>
    </message>
    <message>
        <source>Feet further from you, knees only half way. Rest them on a cushion.</source>
        <translation>Ayaklar daha uzakta, dizler yalnızca yarıya kadar. Dizlerini yastığa bırak.</translation>
    </message>
    <message>
        <source>In bed</source>
        <translation>Yatakta</translation>
    </message>
    <message>
        <source>In the middle of the bed, arms low</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Yatağın ortasında, kollar aşağıda</translation>
    </message>
    <message>
        <source>Both shoulders stay heavy on the bed</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>İki omzun da yatakta, ağır</translation>
    </message>
    <message>
        <source>The same small turn, in bed.</source>
        <translation>Aynı küçük dönüş, yatakta.</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Masa başında</translation>
    </message>
    <message>
        <source>Sit tall, arms crossed on your chest</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Dik otur, kollarını göğsünde kavuştur</translation>
    </message>
    <message>
        <source>Middle of the seat, both feet pressed down, chair against the desk or a wall</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Oturağın ortası, iki ayak yere sıkıca basıyor, sandalye masaya ya da duvara dayalı</translation>
    </message>
    <message>
        <source>Turn your chest to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Göğsünü {sola|sağa} çevir</translation>
    </message>
    <message>
        <source>Knees and hips stay towards the desk</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Dizler ve kalça masaya dönük kalsın</translation>
    </message>
    <message>
        <source>Arms crossed. If your chair does not turn, a hand on the outer knee may steady you; it does not pull.</source>
        <translation>Kollar kavuşturulmuş. Sandalyen dönmüyorsa dış dizdeki elin seni dengeleyebilir; çekmek için değil.</translation>
    </message>
    <message>
        <source>At the desk, easier</source>
        <translation>Masa başında, daha kolay</translation>
    </message>
    <message>
        <source>Raise the seat: hips higher than knees</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Oturağı yükselt: kalça dizlerden yüksekte</translation>
    </message>
    <message>
        <source>Turn a little to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Biraz {sola|sağa} dön</translation>
    </message>
    <message>
        <source>Both feet stay flat, knees stay where they are</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>İki ayak yerde, dizler yerinde</translation>
    </message>
    <message>
        <source>A smaller turn on a raised seat.</source>
        <translation>Yükseltilmiş oturakta daha küçük bir dönüş.</translation>
    </message>
    <message>
        <source>Sitting, head only</source>
        <translation>Oturarak, yalnızca baş</translation>
    </message>
    <message>
        <source>Sit tall, both feet flat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Dik otur, iki ayağın düz bassın</translation>
    </message>
    <message>
        <source>Hips higher than knees, arms open or down</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Kalça dizlerden yüksekte, kollar açık ya da aşağıda</translation>
    </message>
    <message>
        <source>Look slowly to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Yavaşça {sola|sağa} bak</translation>
    </message>
    <message>
        <source>Your chest stays where it is</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Göğsün yerinde kalsın</translation>
    </message>
    <message>
        <source>Only your head turns. It counts as trunk rotation.</source>
        <translation>Yalnızca başın döner. Gövde döndürme sayılır.</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>Bel</translation>
    </message>
    <message>
        <source>Sides of the trunk</source>
        <translation>Gövdenin yanları</translation>
    </message>
    <message>
        <source>Outer hip</source>
        <translation>Kalçanın dışı</translation>
    </message>
    <message>
        <source>Lie on your back. Bend your knees, feet and knees together.</source>
        <translation>Sırtüstü uzan. Dizlerini bük, ayaklar ve dizler bitişik.</translation>
    </message>
    <message>
        <source>Open your arms wide and let both shoulders get heavy.</source>
        <translation>Kollarını iki yana aç, iki omzunu da ağırlaşmaya bırak.</translation>
    </message>
    <message>
        <source>Breathe out and let your knees sink to one side. Your feet can roll onto their edges.</source>
        <translation>Nefes verirken dizlerini bir yana bırak. Ayakların kenarlarına yuvarlanabilir.</translation>
    </message>
    <message>
        <source>Stop while both shoulder blades still touch the floor.</source>
        <translation>İki kürek kemiğin hâlâ yere değerken dur.</translation>
    </message>
    <message>
        <source>Turn your head the other way if that feels nice. Stay and breathe.</source>
        <translation>Hoşuna giderse başını öbür yana çevir. Öyle kal, nefes alıp ver.</translation>
    </message>
    <message>
        <source>Draw your belly in lightly, bring the knees back up, and do the other side.</source>
        <translation>Karnını hafifçe içeri çek, dizlerini geri kaldır ve öbür tarafı yap.</translation>
    </message>
    <message>
        <source>Sitting holds the lower back in one position for hours. A slow turn moves it again and lets the muscles along the sides of your trunk relax.</source>
        <translation>Oturmak beli saatlerce aynı konumda tutar. Yavaş bir dönüş onu yeniden hareket ettirir ve gövdenin yanlarındaki kasların gevşemesini sağlar.</translation>
    </message>
    <message>
        <source>The opposite shoulder lifts. Go less far instead.</source>
        <translation>Karşı omuz kalkıyor. Daha az dön.</translation>
    </message>
    <message>
        <source>The knees come apart.</source>
        <translation>Dizler birbirinden ayrılıyor.</translation>
    </message>
    <message>
        <source>Pushing the knees down with the hand.</source>
        <translation>Dizleri elle aşağı bastırmak.</translation>
    </message>
    <message>
        <source>Bouncing, or dropping fast.</source>
        <translation>Yaylanmak ya da hızla bırakmak.</translation>
    </message>
    <message>
        <source>Holding the breath.</source>
        <translation>Nefesini tutmak.</translation>
    </message>
    <message>
        <source>Your hip or back still has rules after an operation.</source>
        <translation>Kalça, bel ya da sırt ameliyatından sonra kısıtlamaların sürüyor.</translation>
    </message>
    <message>
        <source>You broke a bone in your back in the last three months.</source>
        <translation>Son üç ayda sırtında ya da belinde kemik kırığı oldu.</translation>
    </message>
    <message>
        <source>Turning sends pain or tingling down a leg.</source>
        <translation>Dönünce bacağından aşağı ağrı ya da karıncalanma iniyor.</translation>
    </message>
    <message>
        <source>Go smaller: thin bones, pregnant. Arms low: a sore shoulder. Feet further away: a new knee.</source>
        <translation>Daha küçük yap: kemik erimesi, hamilelik. Kollar aşağıda: ağrıyan omuz. Ayaklar uzakta: yeni diz.</translation>
    </message>
    <message>
        <source>5 to 10 seconds, 2 or 3 times each side, morning and evening</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>5–10 saniye, her yana 2 ya da 3 kez, sabah ve akşam</translation>
    </message>
    <message>
        <source>One deep breath, 8 to 10 times, sides in turn</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>Bir derin nefes, 8–10 kez, sırayla iki yana</translation>
    </message>
    <message>
        <source>Child’s pose</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>Çocuk pozu</translation>
    </message>
    <message>
        <source>Whole back, hips</source>
        <translation>Tüm sırt ve bel, kalça</translation>
    </message>
    <message>
        <source>Come onto your hands and knees</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Ellerinin ve dizlerinin üzerine gel</translation>
    </message>
    <message>
        <source>Big toes close, knees as wide as you like</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Ayak başparmakları yakın, dizler istediğin kadar açık</translation>
    </message>
    <message>
        <source>Sit back towards your heels, arms long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Topuklarına doğru otur, kolların ileride</translation>
    </message>
    <message>
        <source>Do not force it. Rest your forehead on the mat or a cushion</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Zorlama. Alnını mata ya da yastığa koy</translation>
    </message>
    <message>
        <source>All the way back, with a cushion wherever you like one.</source>
        <translation>Sonuna kadar geri, istediğin yere bir yastıkla.</translation>
    </message>
    <message>
        <source>On the floor, half way</source>
        <translation>Yerde, yarıya kadar</translation>
    </message>
    <message>
        <source>Knees wide, a cushion in front of you</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Dizler açık, önünde bir yastık</translation>
    </message>
    <message>
        <source>Sit half way back, back long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Yarıya kadar geri otur, sırt düz</translation>
    </message>
    <message>
        <source>Forehead on your fists, no rounding</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Alın yumruklarda, sırtı yuvarlama</translation>
    </message>
    <message>
        <source>Half way, with a long back. The NHS teaches it like this, with short holds: it is our morning version.</source>
        <translation>Yarıya kadar, düz bir sırtla. İngiliz NHS de böyle, kısa tutuşlarla öğretir: bu bizim sabah biçimimiz.</translation>
    </message>
    <message>
        <source>Stand an arm’s length from the desk</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Masadan bir kol boyu uzakta dur</translation>
    </message>
    <message>
        <source>Hands on its edge, knees soft. It must not wobble</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Eller kenarında, dizler gevşek. Masa sallanmamalı</translation>
    </message>
    <message>
        <source>Step back, lean forward, back long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Geri adım at, öne eğil, sırt düz</translation>
    </message>
    <message>
        <source>Do not hang your weight on it. Come up slowly</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Masaya asılma. Yavaşça doğrul</translation>
    </message>
    <message>
        <source>Arms and back make one long slope. Not on glass, a keyboard tray or a raised desk; if in doubt, use a wall.</source>
        <translation>Kollar ve sırt tek bir uzun eğim oluşturur. Cam masada, klavye rafında ya da yükseltilmiş masada değil; emin değilsen duvarı kullan.</translation>
    </message>
    <message>
        <source>At a wall or desk, easier</source>
        <translation>Duvarda ya da masada, daha kolay</translation>
    </message>
    <message>
        <source>Hands on a wall, at chest height</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Eller duvarda, göğüs hizasında</translation>
    </message>
    <message>
        <source>Or on a desk that does not wobble. Feet level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Ya da sallanmayan bir masada. Ayaklar yan yana</translation>
    </message>
    <message>
        <source>Step back, lean a little, head up</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Geri adım at, biraz eğil, baş yukarıda</translation>
    </message>
    <message>
        <source>Less than half way down, back long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Yarıdan az eğil, sırt düz</translation>
    </message>
    <message>
        <source>Hands at chest height, lean less than half way.</source>
        <translation>Eller göğüs hizasında, yarıdan az eğil.</translation>
    </message>
    <message>
        <source>Sides of the back</source>
        <translation>Sırtın yanları</translation>
    </message>
    <message>
        <source>Buttocks</source>
        <translation>Kaba etler</translation>
    </message>
    <message>
        <source>Start on hands and knees. Bring your big toes close, knees as wide as you like.</source>
        <translation>Ellerinin ve dizlerinin üzerinde başla. Ayak başparmaklarını yaklaştır, dizler istediğin kadar açık.</translation>
    </message>
    <message>
        <source>Breathe out and send your hips back towards your heels.</source>
        <translation>Nefes verirken kalçanı topuklarına doğru götür.</translation>
    </message>
    <message>
        <source>Let your chest come down and slide your hands forward.</source>
        <translation>Göğsünü aşağı bırak ve ellerini öne kaydır.</translation>
    </message>
    <message>
        <source>Rest your forehead on the mat, a cushion or your fists.</source>
        <translation>Alnını mata, yastığa ya da yumruklarına koy.</translation>
    </message>
    <message>
        <source>Soften your shoulders and breathe into your lower back.</source>
        <translation>Omuzlarını gevşet ve beline doğru nefes al.</translation>
    </message>
    <message>
        <source>To come up, press the hands down and walk them in.</source>
        <translation>Kalkmak için ellerini yere bastır ve kendine doğru yürüt.</translation>
    </message>
    <message>
        <source>It keeps the spine moving and gives the muscles of the lower back a chance to relax.</source>
        <translation>Omurgayı hareketli tutar ve bel kaslarına gevşeme fırsatı verir.</translation>
    </message>
    <message>
        <source>Forcing the hips to the heels.</source>
        <translation>Kalçayı zorla topuklara bastırmak.</translation>
    </message>
    <message>
        <source>Shoulders up by the ears.</source>
        <translation>Omuzların kulaklara kalkması.</translation>
    </message>
    <message>
        <source>Letting the head hang without support.</source>
        <translation>Başı desteksiz sarkıtmak.</translation>
    </message>
    <message>
        <source>Putting up with pinching knees.</source>
        <translation>Dizlerdeki sıkışmaya katlanmak.</translation>
    </message>
    <message>
        <source>Dropping into it fast.</source>
        <translation>Poza hızla inmek.</translation>
    </message>
    <message>
        <source>A knee hurts or does not bend far.</source>
        <translation>Dizin ağrıyor ya da fazla bükülmüyor.</translation>
    </message>
    <message>
        <source>Your hip still has rules.</source>
        <translation>Kalça kısıtlamaların sürüyor.</translation>
    </message>
    <message>
        <source>Hanging your head makes you dizzy.</source>
        <translation>Başını sarkıtınca başın dönüyor.</translation>
    </message>
    <message>
        <source>Go half way: first hour of the day, thin bones, leg pain. Knees wide: pregnant. A roll under the ankles: sore ankles.</source>
        <translation>Yarıya kadar git: günün ilk saati, kemik erimesi, bacak ağrısı. Dizler açık: hamilelik. Ayak bileklerinin altına rulo: ağrıyan ayak bilekleri.</translation>
    </message>
    <message>
        <source>One deep breath, 8 to 10 times, with a straighter back</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>Bir derin nefes, 8–10 kez, daha düz bir sırtla</translation>
    </message>
    <message>
        <source>20 to 30 seconds, hands on the desk</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>20–30 saniye, eller masada</translation>
    </message>
    <message>
        <source>Cat-camel</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>Kedi-deve</translation>
    </message>
    <message>
        <source>Spine, gently both ways</source>
        <translation>Omurga, iki yöne nazikçe</translation>
    </message>
    <message>
        <source>Hands under shoulders, knees under hips, elbows soft</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Eller omuzların, dizler kalçanın altında, dirsekler gevşek</translation>
    </message>
    <message>
        <source>Breathe out, round your back up</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Nefes ver, sırtını yukarı yuvarla</translation>
    </message>
    <message>
        <source>Breathe in, let your belly sink</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Nefes al, karnını aşağı bırak</translation>
    </message>
    <message>
        <source>Two thirds of your range, no pushing at the ends</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Hareketinin üçte ikisi, uçlarda zorlama yok</translation>
    </message>
    <message>
        <source>Slowly between Round and Open, about two thirds of the way.</source>
        <translation>Yuvarlama ile açılma arasında yavaşça, yaklaşık üçte iki kadar.</translation>
    </message>
    <message>
        <source>On the floor, smaller</source>
        <translation>Yerde, daha küçük</translation>
    </message>
    <message>
        <source>Hands under shoulders, knees under hips, head level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Eller omuzların, dizler kalçanın altında, baş düz</translation>
    </message>
    <message>
        <source>Breathe out, round a little</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Nefes ver, sırtını biraz yuvarla</translation>
    </message>
    <message>
        <source>Breathe in, back to level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Nefes al, sırtını düzelt</translation>
    </message>
    <message>
        <source>Do not sag, and keep your head level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Belini çökertme, başını düz tut</translation>
    </message>
    <message>
        <source>Small: round a little, then back to level, head level.</source>
        <translation>Küçük: biraz yuvarla, sonra düzelt, baş düz.</translation>
    </message>
    <message>
        <source>On your forearms</source>
        <translation>Ön kollar üzerinde</translation>
    </message>
    <message>
        <source>Come onto your forearms and knees</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Ön kollarının ve dizlerinin üzerine gel</translation>
    </message>
    <message>
        <source>Elbows under shoulders on a cushion, or on your fists</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Dirsekler omuzların altında yastıkta ya da yumruklar üzerinde</translation>
    </message>
    <message>
        <source>Do not sink into the shoulders</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Omuzlarının arasına çökme</translation>
    </message>
    <message>
        <source>The small version on forearms or fists: no weight on bent wrists.</source>
        <translation>Ön kollar ya da yumruklar üzerinde küçük biçimi: bükülü bileklere yük binmez.</translation>
    </message>
    <message>
        <source>Sit tall, hands on your knees</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Dik otur, eller dizlerde</translation>
    </message>
    <message>
        <source>Middle of the seat, feet flat, chair against the desk or a wall</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Oturağın ortası, ayaklar yerde, sandalye masaya ya da duvara dayalı</translation>
    </message>
    <message>
        <source>Breathe out, round your back</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Nefes ver, sırtını yuvarla</translation>
    </message>
    <message>
        <source>Breathe in, lift your breastbone</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Nefes al, göğüs kemiğini kaldır</translation>
    </message>
    <message>
        <source>Shoulders stay low, no pushing at the ends</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Omuzlar aşağıda, uçlarda zorlama yok</translation>
    </message>
    <message>
        <source>The same slow rounds, seated.</source>
        <translation>Aynı yavaş tekrarlar, oturarak.</translation>
    </message>
    <message>
        <source>At the desk, smaller</source>
        <translation>Masa başında, daha küçük</translation>
    </message>
    <message>
        <source>Sit tall, hands on your thighs</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Dik otur, eller uyluklarda</translation>
    </message>
    <message>
        <source>Raise the seat: hips higher than knees, both feet flat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Oturağı yükselt: kalça dizlerden yüksekte, iki ayak yerde</translation>
    </message>
    <message>
        <source>Breathe out, rock your hips back</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Nefes ver, kalçanı geriye devir</translation>
    </message>
    <message>
        <source>Breathe in, rock your hips forward</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Nefes al, kalçanı öne devir</translation>
    </message>
    <message>
        <source>Small, and your head stays level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Küçük bir hareket, başın düz kalsın</translation>
    </message>
    <message>
        <source>A small rock of the hips on a raised seat, head level.</source>
        <translation>Yükseltilmiş oturakta küçük bir kalça sallaması, baş düz.</translation>
    </message>
    <message>
        <source>Whole spine</source>
        <translation>Tüm omurga</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Sırt</translation>
    </message>
    <message>
        <source>Tummy</source>
        <translation>Karın</translation>
    </message>
    <message>
        <source>Come to hands and knees: hands under shoulders, knees under hips.</source>
        <translation>Ellerinin ve dizlerinin üzerine gel: eller omuzların, dizler kalçanın altında.</translation>
    </message>
    <message>
        <source>Breathe out. Round your back up and let your head follow.</source>
        <translation>Nefes ver. Sırtını yukarı yuvarla, başın da izlesin.</translation>
    </message>
    <message>
        <source>Breathe in. Let your belly sink, lift your breastbone and look just ahead.</source>
        <translation>Nefes al. Karnını aşağı bırak, göğüs kemiğini kaldır ve az ileriye bak.</translation>
    </message>
    <message>
        <source>Keep moving slowly between the two, like a wave from your hips to your head.</source>
        <translation>İkisi arasında yavaşça gidip gel, kalçadan başa doğru bir dalga gibi.</translation>
    </message>
    <message>
        <source>Stay in the comfortable middle. No pushing at either end.</source>
        <translation>Rahat olan ortada kal. İki uçta da zorlama.</translation>
    </message>
    <message>
        <source>It moves the whole spine under little load, while your back and tummy muscles gently work.</source>
        <translation>Tüm omurgayı az yükle hareket ettirir; sırt ve karın kasların da nazikçe çalışır.</translation>
    </message>
    <message>
        <source>Racing.</source>
        <translation>Acele etmek.</translation>
    </message>
    <message>
        <source>Forcing the ends.</source>
        <translation>Uçları zorlamak.</translation>
    </message>
    <message>
        <source>Throwing the head back.</source>
        <translation>Başı geriye atmak.</translation>
    </message>
    <message>
        <source>Moving only the upper back, or only the hips.</source>
        <translation>Yalnızca sırtın üstünü ya da yalnızca kalçayı oynatmak.</translation>
    </message>
    <message>
        <source>Bending the elbows, or sinking into the shoulders.</source>
        <translation>Dirsekleri bükmek ya da omuzların arasına çökmek.</translation>
    </message>
    <message>
        <source>A wrist or shoulder is newly hurt.</source>
        <translation>Bileğin ya da omzun yeni incindi.</translation>
    </message>
    <message>
        <source>Sit instead if kneeling hurts. Go smaller: thin bones. Pregnant: round, then level; do not sag.</source>
        <translation>Diz çökmek acıtıyorsa oturarak yap. Daha küçük yap: kemik erimesi. Hamilelik: yuvarla, sonra düzelt; belini çökertme.</translation>
    </message>
    <message>
        <source>5 or 6 slow rounds, not forced. His take 3 to 4 seconds; ours are slower, one breath each</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>5 ya da 6 yavaş tekrar, zorlamadan. Onunkiler 3–4 saniye sürer; bizimkiler daha yavaş, her biri bir nefes</translation>
    </message>
    <message>
        <source>Five breaths, seated</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>Beş nefes, oturarak</translation>
    </message>
    <message>
        <source>Hamstring</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>Hamstring germe</translation>
    </message>
    <message>
        <source>Back of the thigh</source>
        <translation>Uyluğun arkası</translation>
    </message>
    <message>
        <source>On the floor, with a strap</source>
        <translation>Yerde, kayışla</translation>
    </message>
    <message>
        <source>Lie down, strap round your {side} foot</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Uzan, kayış {sol|sağ} ayağında</translation>
    </message>
    <message>
        <source>Both knees bent, {other} foot flat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>İki diz bükülü, {sağ|sol} ayak yerde</translation>
    </message>
    <message>
        <source>Straighten the {side} knee, heel up</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>{Sol|Sağ} dizini düzelt, topuk yukarı</translation>
    </message>
    <message>
        <source>Both hips stay heavy. A little bend in the knee is fine</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Kalçanın iki yanı da ağır. Diz biraz bükülü olabilir</translation>
    </message>
    <message>
        <source>With a strap, belt or towel. The other knee stays bent.</source>
        <translation>Kayış, kemer ya da havluyla. Öbür diz bükülü kalır.</translation>
    </message>
    <message>
        <source>On the floor, knee bent</source>
        <translation>Yerde, diz bükülü</translation>
    </message>
    <message>
        <source>Lie down, hands behind your {side} thigh</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Uzan, eller {sol|sağ} uyluğunun arkasında</translation>
    </message>
    <message>
        <source>Lift the {side} heel, knee bent</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>{Sol|Sağ} topuğunu kaldır, diz bükülü</translation>
    </message>
    <message>
        <source>Shoulders and neck stay soft</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Omuzlar ve boyun gevşek kalsın</translation>
    </message>
    <message>
        <source>Hands behind the thigh, knee well bent, thigh not all the way up.</source>
        <translation>Eller uyluğun arkasında, diz iyice bükülü, uyluk sonuna kadar yukarıda değil.</translation>
    </message>
    <message>
        <source>In the middle of the bed, {other} foot flat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Yatağın ortasında, {sağ|sol} taban yatakta</translation>
    </message>
    <message>
        <source>The same with a bent knee, in bed.</source>
        <translation>Aynısı bükülü dizle, yatakta.</translation>
    </message>
    <message>
        <source>Put your {side} heel one step forward</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>{Sol|Sağ} topuğunu bir adım öne koy</translation>
    </message>
    <message>
        <source>Toes up, one hand on the desk</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Ayak parmakları yukarı, bir el masada</translation>
    </message>
    <message>
        <source>Lean forward from the hips, back long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Kalçadan öne eğil, sırt düz</translation>
    </message>
    <message>
        <source>Front knee a little bent, no rounding</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Öndeki diz biraz bükülü, sırtı yuvarlama</translation>
    </message>
    <message>
        <source>Standing, the heel on the floor a short step ahead, one hand on the desk. Never on a chair.</source>
        <translation>Ayakta, topuk kısa bir adım önde yerde, bir el masada. Asla sandalyenin üzerinde değil.</translation>
    </message>
    <message>
        <source>Put your {side} heel just ahead</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>{Sol|Sağ} topuğunu hemen önüne koy</translation>
    </message>
    <message>
        <source>Both hands on the desk, knees soft</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>İki el masada, dizler gevşek</translation>
    </message>
    <message>
        <source>Lean a little from the hips</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Kalçadan biraz eğil</translation>
    </message>
    <message>
        <source>Your back stays long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Sırtın düz kalsın</translation>
    </message>
    <message>
        <source>Short step, small lean, knee soft, both hands on the desk.</source>
        <translation>Kısa adım, küçük eğilme, diz gevşek, iki el masada.</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Oturarak</translation>
    </message>
    <message>
        <source>Sit tall on a raised seat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Yükseltilmiş oturakta dik otur</translation>
    </message>
    <message>
        <source>Middle of the seat, chair against the desk or a wall</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Oturağın ortası, sandalye masaya ya da duvara dayalı</translation>
    </message>
    <message>
        <source>Slide your {side} heel slowly out</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>{Sol|Sağ} topuğunu yavaşça öne kaydır</translation>
    </message>
    <message>
        <source>No leaning. Stop at a gentle pull</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Eğilme. Hafif bir gerilmede dur</translation>
    </message>
    <message>
        <source>Sit tall and slide one heel out until it pulls gently. No leaning.</source>
        <translation>Dik otur ve bir topuğunu hafifçe gerilene kadar öne kaydır. Eğilme.</translation>
    </message>
    <message>
        <source>Calf, a little</source>
        <translation>Baldır, biraz</translation>
    </message>
    <message>
        <source>Lie on your back, both knees bent. Loop a strap around one foot.</source>
        <translation>Sırtüstü uzan, iki diz bükülü. Bir ayağına kayış geçir.</translation>
    </message>
    <message>
        <source>Bring that knee above the hip.</source>
        <translation>O dizini kalçanın üzerine getir.</translation>
    </message>
    <message>
        <source>Breathe out and slowly straighten the knee, heel towards the ceiling.</source>
        <translation>Nefes verirken dizini yavaşça düzelt, topuk tavana doğru.</translation>
    </message>
    <message>
        <source>Stop at a gentle pull in the middle of the back of the thigh.</source>
        <translation>Uyluk arkasının ortasında hafif bir gerilme olunca dur.</translation>
    </message>
    <message>
        <source>Keep the other foot down, both hips heavy and the shoulders soft.</source>
        <translation>Öbür ayak yerde, kalçanın iki yanı ağır, omuzlar gevşek.</translation>
    </message>
    <message>
        <source>Bend the knee to come out, lower the foot, change legs.</source>
        <translation>Pozdan çıkmak için dizini bük, ayağını indir, bacak değiştir.</translation>
    </message>
    <message>
        <source>Long sitting can leave the backs of the legs tight. Many people find bending easier when they are looser. About 10 minutes a week is enough for flexibility (a review of 189 studies of static stretching, Sports Medicine, 2025).</source>
        <translation>Uzun oturmak bacakların arkasını gergin bırakabilir. Burası gevşeyince birçok kişi daha kolay eğilir. Esneklik için haftada yaklaşık 10 dakika yeterlidir (189 statik germe çalışmasının derlemesi, Sports Medicine, 2025).</translation>
    </message>
    <message>
        <source>Locking the knee and yanking.</source>
        <translation>Dizi kilitlemek ve asılmak.</translation>
    </message>
    <message>
        <source>Rounding the lower back to get further.</source>
        <translation>Daha ileri gitmek için beli yuvarlamak.</translation>
    </message>
    <message>
        <source>The hips lift or twist.</source>
        <translation>Kalçanın kalkması ya da dönmesi.</translation>
    </message>
    <message>
        <source>Shoulders and neck tense up.</source>
        <translation>Omuzların ve boynun gerilmesi.</translation>
    </message>
    <message>
        <source>Pulling hard on the toes. It should pull in the middle of the thigh, not behind the knee.</source>
        <translation>Ayak parmaklarını sertçe çekmek. Dizin arkasında değil, uyluğun ortasında gerilmeli.</translation>
    </message>
    <message>
        <source>It sends pain, tingling or numbness down the leg.</source>
        <translation>Bacağından aşağı ağrı, karıncalanma ya da uyuşma iniyor.</translation>
    </message>
    <message>
        <source>You tore a muscle there.</source>
        <translation>Orada bir kasın yırtıldı.</translation>
    </message>
    <message>
        <source>Bend the knee more if a leg tingles. Sit if you are pregnant.</source>
        <translation>Bacağın karıncalanıyorsa dizini daha çok bük. Hamileysen oturarak yap.</translation>
    </message>
    <message>
        <source>30 to 60 seconds, 2 or 3 times each leg</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>30–60 saniye, her bacak 2 ya da 3 kez</translation>
    </message>
    <message>
        <source>Count to 10, up to 10 times each leg, the other knee bent</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>10’a kadar say, her bacak en çok 10 kez, öbür diz bükülü</translation>
    </message>
    <message>
        <source>30 seconds to a minute, one heel forward</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>30 saniye ile bir dakika arası, bir topuk önde</translation>
    </message>
    <message>
        <source>30 seconds, 2 to 4 times each leg</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>30 saniye, her bacak 2–4 kez</translation>
    </message>
    <message>
        <source>Hip flexor</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>Kalça fleksörü germe</translation>
    </message>
    <message>
        <source>Front of the hip</source>
        <translation>Kalçanın önü</translation>
    </message>
    <message>
        <source>Kneel on your {side} knee</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>{Sol|Sağ} dizinin üzerine çök</translation>
    </message>
    <message>
        <source>A pad under the knee, {other} foot in front</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Dizin altında minder, {sağ|sol} ayak önde</translation>
    </message>
    <message>
        <source>Tuck your hips under, glide forward</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Kalçanı içeri al, öne kay</translation>
    </message>
    <message>
        <source>Stay tall: your lower back does not arch</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Dik kal: belin çukurlaşmasın</translation>
    </message>
    <message>
        <source>Half kneeling. Tuck first, then glide a few centimetres.</source>
        <translation>Tek diz üzerinde. Önce kalçanı içeri al, sonra birkaç santimetre öne kay.</translation>
    </message>
    <message>
        <source>On the floor, tuck only</source>
        <translation>Yerde, yalnızca içeri alma</translation>
    </message>
    <message>
        <source>A thick pad under the knee, {other} foot in front</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Dizin altında kalın minder, {sağ|sol} ayak önde</translation>
    </message>
    <message>
        <source>Squeeze your buttock, tuck your hips</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Kaba etini sık, kalçanı içeri al</translation>
    </message>
    <message>
        <source>No gliding forward, stay tall</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Öne kayma, dik kal</translation>
    </message>
    <message>
        <source>Half kneeling, tuck only, no glide.</source>
        <translation>Tek diz üzerinde, yalnızca içeri alma, kayma yok.</translation>
    </message>
    <message>
        <source>Step back with your {side} foot</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>{Sol|Sağ} ayağınla geri adım at</translation>
    </message>
    <message>
        <source>Hold the desk, both hands if you wobble. Heel up</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Masayı tut, sallanıyorsan iki elle. Topuk yukarıda</translation>
    </message>
    <message>
        <source>Short step, knees soft, lower back calm</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Kısa adım, dizler gevşek, bel sakin</translation>
    </message>
    <message>
        <source>Standing, one foot behind, hand on the desk. Shoes that grip; never a chair with wheels.</source>
        <translation>Ayakta, bir ayak arkada, el masada. Kaymayan ayakkabı; asla tekerlekli sandalye.</translation>
    </message>
    <message>
        <source>At the desk, squeeze only</source>
        <translation>Masa başında, yalnızca sıkma</translation>
    </message>
    <message>
        <source>Stand tall, both hands on the desk</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Dik dur, iki el masada</translation>
    </message>
    <message>
        <source>Feet level, knees soft</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Ayaklar yan yana, dizler gevşek</translation>
    </message>
    <message>
        <source>Squeeze your buttocks, tuck your hips</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Kaba etlerini sık, kalçanı içeri al</translation>
    </message>
    <message>
        <source>No sliding forward, keep breathing</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>Öne kayma, nefes almayı sürdür</translation>
    </message>
    <message>
        <source>Feet level, both hands on the desk: squeeze and tuck, no slide.</source>
        <translation>Ayaklar yan yana, iki el masada: sık ve içeri al, kayma yok.</translation>
    </message>
    <message>
        <source>Front of the thigh</source>
        <translation>Uyluğun önü</translation>
    </message>
    <message>
        <source>Kneel on one knee, the other foot in front. Pad the knee.</source>
        <translation>Bir dizinin üzerine çök, öbür ayak önde. Dizinin altına minder koy.</translation>
    </message>
    <message>
        <source>Grow tall, ribs over hips, hands on the front thigh or something firm.</source>
        <translation>Boyunu uzat, kaburgalar kalçanın üzerinde, eller öndeki uylukta ya da sağlam bir yerde.</translation>
    </message>
    <message>
        <source>Squeeze the buttock of the leg behind and tuck your hips under. Many people feel the stretch already.</source>
        <translation>Arkadaki bacağın kaba etini sık ve kalçanı içeri al. Birçok kişi gerilmeyi daha burada hisseder.</translation>
    </message>
    <message>
        <source>Keep the tuck and glide the hips forward a few centimetres.</source>
        <translation>Kalçanı içeride tut ve birkaç santimetre öne kay.</translation>
    </message>
    <message>
        <source>Stop at a pull at the front of the hip. Your lower back stays calm.</source>
        <translation>Kalçanın önünde gerilme olunca dur. Belin sakin kalsın.</translation>
    </message>
    <message>
        <source>Ease back, step out, change sides.</source>
        <translation>Yavaşça geri gel, pozdan çık, taraf değiştir.</translation>
    </message>
    <message>
        <source>Hours of sitting keep the front of the hips folded. This opens them again. About 10 minutes a week is enough for flexibility (a review of 189 studies of static stretching, Sports Medicine, 2025).</source>
        <translation>Saatlerce oturmak kalçanın önünü katlı tutar. Bu onu yeniden açar. Esneklik için haftada yaklaşık 10 dakika yeterlidir (189 statik germe çalışmasının derlemesi, Sports Medicine, 2025).</translation>
    </message>
    <message>
        <source>Arching the lower back and leaning forward.</source>
        <translation>Beli çukurlaştırıp öne eğilmek.</translation>
    </message>
    <message>
        <source>Lunging deep without the tuck.</source>
        <translation>Kalçayı içeri almadan derin hamle.</translation>
    </message>
    <message>
        <source>The front knee falls inwards, or goes far past the toes.</source>
        <translation>Öndeki dizin içe düşmesi ya da ayak parmaklarını çok geçmesi.</translation>
    </message>
    <message>
        <source>The hips turn out.</source>
        <translation>Kalçanın dışa dönmesi.</translation>
    </message>
    <message>
        <source>Kneeling on the kneecap without a pad.</source>
        <translation>Minder olmadan diz kapağına çökmek.</translation>
    </message>
    <message>
        <source>Your hip still has rules about your leg behind you.</source>
        <translation>Bacağın arkaya gitmesiyle ilgili kalça kısıtlamaların sürüyor.</translation>
    </message>
    <message>
        <source>Stand if kneeling hurts. Squeeze only, do not slide, if your back arches or pinches. Both hands on the desk: unsteady.</source>
        <translation>Diz çökmek acıtıyorsa ayakta yap. Belin çukurlaşıyor ya da sıkışma oluyorsa yalnızca sık, kayma. İki el masada: dengen zayıfsa.</translation>
    </message>
    <message>
        <source>30 seconds, twice each side, every day</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>30 saniye, her yana iki kez, her gün</translation>
    </message>
    <message>
        <source>15 to 30 seconds; the tuck makes the stretch</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>15–30 saniye; germeyi içeri alma sağlar</translation>
    </message>
    <message>
        <source>30 seconds to a minute, standing</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>30 saniye ile bir dakika arası, ayakta</translation>
    </message>
    <message>
        <source>Hips and back</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Kalça ve sırt</translation>
    </message>
    <message>
        <source>Legs and turn</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Bacaklar ve dönüş</translation>
    </message>
    <message>
        <source>All five at the desk</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Beşi de masa başında</translation>
    </message>
    <message>
        <source>All five on the floor</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Beşi de yerde</translation>
    </message>
    <message>
        <source>Evening</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Akşam</translation>
    </message>
    <message>
        <source>Long evening</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Uzun akşam</translation>
    </message>
    <message>
        <source>Morning</source>
        <extracomment>The name of a routine</extracomment>
        <translation>Sabah</translation>
    </message>
    <message>
        <source>Limber shows gentle stretches. It is not a doctor and cannot check your body. If you are not sure, ask a doctor or a physio first.</source>
        <translation>Limber nazik esnemeler gösterir. Doktor değildir ve bedenini muayene edemez. Emin değilsen önce bir doktora ya da fizyoterapiste sor.</translation>
    </message>
    <message>
        <source>For adults.</source>
        <translation>Yetişkinler içindir.</translation>
    </message>
    <message>
        <source>Emergency: get help now</source>
        <extracomment>Keep the word Emergency: colour alone must not say it.</extracomment>
        <translation>Acil durum: hemen yardım al</translation>
    </message>
    <message>
        <source>Call your local emergency number (112, 999, 911) if you have back pain and any of these:</source>
        <extracomment>Local number first; the numbers are examples, never only one.</extracomment>
        <translation>Sırtın ya da belin ağrıyorsa ve bunlardan biri varsa yerel acil numarayı ara (112, 999, 911):</translation>
    </message>
    <message>
        <source>You feel numb or tingly between your legs, or around your bottom or private parts. Wiping may feel different.</source>
        <extracomment>private parts = genitals</extracomment>
        <translation>Bacaklarının arasında, poponun ya da cinsel bölgenin çevresinde uyuşma veya karıncalanma var. Tuvalette silinmek farklı hissettirebilir.</translation>
    </message>
    <message>
        <source>It is hard to pee, you leak, or you cannot feel when you need to go. Or you cannot hold your poo.</source>
        <extracomment>Plain words for pee and poo are wanted.</extracomment>
        <translation>Çişini yapmakta zorlanıyorsun, kaçırıyorsun ya da geldiğini hissetmiyorsun. Ya da kakanı tutamıyorsun.</translation>
    </message>
    <message>
        <source>Sex suddenly feels numb, or an erection no longer comes.</source>
        <translation>Cinsel ilişkide birden uyuşukluk var ya da artık sertleşme olmuyor.</translation>
    </message>
    <message>
        <source>Both legs hurt, tingle, go numb or feel weak.</source>
        <translation>İki bacak da ağrıyor, karıncalanıyor, uyuşuyor ya da güçsüz.</translation>
    </message>
    <message>
        <source>One leg or foot is getting weaker.</source>
        <translation>Bir bacak ya da ayak giderek güçsüzleşiyor.</translation>
    </message>
    <message>
        <source>You have chest pain, or you cannot get your breath.</source>
        <translation>Göğsün ağrıyor ya da nefes alamıyorsun.</translation>
    </message>
    <message>
        <source>A sudden, very bad pain in your back or belly. Or you feel faint, cold and sweaty.</source>
        <translation>Sırtında, belinde ya da karnında ani, çok kötü bir ağrı. Ya da bayılacak gibisin, üşüyor ve terliyorsun.</translation>
    </message>
    <message>
        <source>It began after a crash, a bad fall or a hard blow.</source>
        <translation>Bir kaza, kötü bir düşme ya da sert bir darbeden sonra başladı.</translation>
    </message>
    <message>
        <source>Do not stretch. Do not wait. Do not drive yourself.</source>
        <translation>Esneme yapma. Bekleme. Aracı kendin kullanma.</translation>
    </message>
    <message>
        <source>Call a doctor today. Do not stretch until they say it is safe.</source>
        <translation>Bugün bir doktoru ara. Güvenli olduğunu söyleyene kadar esneme yapma.</translation>
    </message>
    <message>
        <source>You have a fever, you shiver, or you feel very ill.</source>
        <translation>Ateşin var, titriyorsun ya da kendini çok hasta hissediyorsun.</translation>
    </message>
    <message>
        <source>You lose weight and do not know why.</source>
        <translation>Kilo veriyorsun ve nedenini bilmiyorsun.</translation>
    </message>
    <message>
        <source>You have cancer now, or had it before.</source>
        <translation>Kanserin var ya da daha önce kanser oldun.</translation>
    </message>
    <message>
        <source>Rest does not ease the pain, or it is much worse at night.</source>
        <translation>Dinlenmek ağrıyı azaltmıyor ya da ağrı geceleri çok daha kötü.</translation>
    </message>
    <message>
        <source>The pain is high up, between your shoulder blades.</source>
        <translation>Ağrı yukarıda, kürek kemiklerinin arasında.</translation>
    </message>
    <message>
        <source>It gets worse when you cough, sneeze or poo.</source>
        <translation>Öksürünce, hapşırınca ya da kaka yaparken kötüleşiyor.</translation>
    </message>
    <message>
        <source>You have a new lump, or your back has changed shape.</source>
        <translation>Yeni bir şişlik (yumru) var ya da sırtının veya belinin biçimi değişti.</translation>
    </message>
    <message>
        <source>You have thin bones or take steroid tablets, and the pain is new. Even with no fall.</source>
        <extracomment>thin bones = osteoporosis</extracomment>
        <translation>Kemik erimen var ya da kortizon hapı alıyorsun ve ağrı yeni. Düşme olmasa bile.</translation>
    </message>
    <message>
        <source>You get ill easily, had a bad infection, or inject drugs.</source>
        <translation>Kolay hastalanıyorsun, kötü bir enfeksiyon geçirdin ya da iğneyle uyuşturucu kullanıyorsun.</translation>
    </message>
    <message>
        <source>You feel a strong beat in your belly.</source>
        <translation>Karnında güçlü bir atım hissediyorsun.</translation>
    </message>
    <message>
        <source>Book a visit if it</source>
        <extracomment>The lines complete this sentence; it = back pain.</extracomment>
        <translation>Randevu al, eğer ağrı</translation>
    </message>
    <message>
        <source>is no better after a few weeks, or gets worse</source>
        <translation>birkaç hafta sonra daha iyi değilse ya da kötüleşiyorsa</translation>
    </message>
    <message>
        <source>stops you doing normal things</source>
        <translation>gündelik işlerini engelliyorsa</translation>
    </message>
    <message>
        <source>is your first bad back pain under 18 or over 50</source>
        <translation>18 yaşından önceki ya da 50 yaşından sonraki ilk kötü bel veya sırt ağrınsa</translation>
    </message>
    <message>
        <source>leaves your back stiff for more than half an hour each morning, for three months or more, and moving helps</source>
        <translation>üç aydır ya da daha uzun süredir her sabah sırtını veya belini yarım saatten fazla tutuk bırakıyorsa ve hareket iyi geliyorsa</translation>
    </message>
    <message>
        <source>Ask first (doctor, midwife or physio)</source>
        <translation>Önce sor (doktor, ebe ya da fizyoterapist)</translation>
    </message>
    <message>
        <source>An operation or a broken bone in the last three months</source>
        <translation>Son üç ayda ameliyat ya da kemik kırığı</translation>
    </message>
    <message>
        <source>Heart trouble in the last three months</source>
        <translation>Son üç ayda kalp sorunu</translation>
    </message>
    <message>
        <source>A new hip or knee that still has rules</source>
        <translation>Kısıtlamaları süren yeni kalça ya da diz protezi</translation>
    </message>
    <message>
        <source>Thin bones, or a broken bone in your back</source>
        <translation>Kemik erimesi ya da sırtta veya belde kemik kırığı</translation>
    </message>
    <message>
        <source>Pregnant with bleeding or pelvic pain, or told to rest</source>
        <translation>Kanama ya da leğen kemiği ağrısı olan veya dinlenmen söylenen hamilelik</translation>
    </message>
    <message>
        <source>Someone told you to limit exercise</source>
        <translation>Biri egzersizi sınırlamanı söyledi</translation>
    </message>
    <message>
        <source>Stop now if you feel</source>
        <extracomment>The lines complete this sentence.</extracomment>
        <translation>Şunu hissedersen hemen dur:</translation>
    </message>
    <message>
        <source>a sharp or stabbing pain</source>
        <translation>keskin ya da saplanan bir ağrı</translation>
    </message>
    <message>
        <source>pain, tingling or numbness that runs down a leg or an arm</source>
        <translation>bacaktan ya da koldan aşağı inen ağrı, karıncalanma veya uyuşma</translation>
    </message>
    <message>
        <source>a leg that suddenly feels weak</source>
        <translation>birden güçsüzleşen bir bacak</translation>
    </message>
    <message>
        <source>dizzy, faint, sick or short of breath</source>
        <translation>baş dönmesi, bayılma hissi, bulantı ya da nefes darlığı</translation>
    </message>
    <message>
        <source>chest pain, or a sudden very bad headache</source>
        <translation>göğüs ağrısı ya da ani, çok kötü bir baş ağrısı</translation>
    </message>
    <message>
        <source>a pull that grows while you hold it</source>
        <translation>tutarken artan bir gerilme</translation>
    </message>
    <message>
        <source>Come out slowly and rest. If it does not pass soon, get help.</source>
        <translation>Yavaşça pozdan çık ve dinlen. Kısa sürede geçmezse yardım al.</translation>
    </message>
    <message>
        <source>New tingling, numbness or weakness: stop, however little it hurts.</source>
        <translation>Yeni karıncalanma, uyuşma ya da güçsüzlük: ne kadar az acırsa acısın, dur.</translation>
    </message>
    <message>
        <source>A gentle pull is fine.</source>
        <translation>Hafif bir gerilme olağandır.</translation>
    </message>
    <message>
        <source>It should feel tight, not sore. It should ease when you stop, and be gone by the next day.</source>
        <translation>Gergin hissettirmeli, acımamalı. Durunca azalmalı ve ertesi güne kadar geçmeli.</translation>
    </message>
    <message>
        <source>Stop and call your midwife or maternity unit</source>
        <extracomment>Shown only to somebody who said she is pregnant.</extracomment>
        <translation>Dur ve ebeni ya da doğum servisini ara</translation>
    </message>
    <message>
        <source>if you bleed</source>
        <translation>kanaman varsa</translation>
    </message>
    <message>
        <source>if water leaks</source>
        <translation>suyun geliyorsa</translation>
    </message>
    <message>
        <source>if your belly tightens and hurts</source>
        <translation>karnın sertleşip ağrıyorsa</translation>
    </message>
    <message>
        <source>if your calf is sore or swollen</source>
        <translation>baldırın ağrıyor ya da şişse</translation>
    </message>
    <message>
        <source>if your baby moves less</source>
        <translation>bebeğin daha az hareket ediyorsa</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Önce ne zaman yardım almalı</translation>
    </message>
    <message>
        <source>Most back pain gets better within a few weeks. Some needs a doctor.</source>
        <translation>Bel ve sırt ağrılarının çoğu birkaç haftada hafifler. Bazıları için doktor gerekir.</translation>
    </message>
    <message>
        <source>A stretch may pull. It must not be sharp, and must not tingle down a leg.</source>
        <translation>Esnerken gerilme olabilir. Keskin olmamalı, bacaktan aşağı karıncalanma yapmamalı.</translation>
    </message>
    <message>
        <source>Emergency: call for help now</source>
        <translation>Acil durum: hemen yardım çağır</translation>
    </message>
    <message>
        <source>Numb or tingly between the legs or around the bottom</source>
        <translation>Bacak arasında ya da popo çevresinde uyuşma veya karıncalanma</translation>
    </message>
    <message>
        <source>New trouble peeing, pooing, or holding it</source>
        <translation>Çiş ya da kaka yapmada veya tutmada yeni sorun</translation>
    </message>
    <message>
        <source>Sex suddenly feels numb</source>
        <translation>Cinsel ilişkide ani uyuşukluk</translation>
    </message>
    <message>
        <source>Both legs hurt, tingle or go weak, or one leg gets weaker</source>
        <translation>İki bacakta ağrı, karıncalanma ya da güçsüzlük veya güçsüzleşen bir bacak</translation>
    </message>
    <message>
        <source>Chest pain, or hard to breathe</source>
        <translation>Göğüs ağrısı ya da nefes almada zorluk</translation>
    </message>
    <message>
        <source>Sudden, very bad back or belly pain, or faint and cold</source>
        <translation>Ani, çok kötü sırt, bel ya da karın ağrısı veya bayılma hissi ve üşüme</translation>
    </message>
    <message>
        <source>After a crash or a bad fall</source>
        <translation>Bir kazadan ya da kötü bir düşmeden sonra</translation>
    </message>
    <message>
        <source>See a doctor before you stretch</source>
        <translation>Esnemeden önce doktora git</translation>
    </message>
    <message>
        <source>Fever, or very ill</source>
        <translation>Ateş ya da ağır hastalık hissi</translation>
    </message>
    <message>
        <source>Weight loss you cannot explain</source>
        <translation>Açıklanamayan kilo kaybı</translation>
    </message>
    <message>
        <source>Cancer, now or before</source>
        <translation>Kanser, şimdi ya da önceden</translation>
    </message>
    <message>
        <source>Worse at night, rest does not help</source>
        <translation>Geceleri daha kötü, dinlenmek işe yaramıyor</translation>
    </message>
    <message>
        <source>Thin bones or steroids, and new pain</source>
        <translation>Kemik erimesi ya da kortizon ve yeni ağrı</translation>
    </message>
    <message>
        <source>More signs</source>
        <extracomment>A link to the whole list.</extracomment>
        <translation>Diğer belirtiler</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Önce sor</translation>
    </message>
    <message>
        <source>Operation or broken bone, last 3 months</source>
        <translation>Ameliyat ya da kemik kırığı, son 3 ay</translation>
    </message>
    <message>
        <source>New hip or knee with rules</source>
        <translation>Kısıtlamalı yeni kalça ya da diz protezi</translation>
    </message>
    <message>
        <source>Pregnant with bleeding or pelvic pain</source>
        <translation>Kanama ya da leğen kemiği ağrısı olan hamilelik</translation>
    </message>
    <message>
        <source>Told to limit exercise</source>
        <translation>Egzersizi sınırlaman söylendi</translation>
    </message>
    <message>
        <source>Check once</source>
        <extracomment>Shown once, before the first break at the desk.</extracomment>
        <translation>Bir kez kontrol et</translation>
    </message>
    <message>
        <source>The desk does not wobble.</source>
        <translation>Masa sallanmıyor.</translation>
    </message>
    <message>
        <source>The chair cannot roll: push it against something.</source>
        <translation>Sandalye kayıp gidemiyor: bir yere daya.</translation>
    </message>
    <message>
        <source>Your shoes grip.</source>
        <translation>Ayakkabıların kaymıyor.</translation>
    </message>
    <message>
        <source>An arm’s length of free space behind you.</source>
        <translation>Arkanda bir kol boyu boş yer var.</translation>
    </message>
    <message>
        <source>Keep enough light to see the mat. Roll to your side before you get up.</source>
        <translation>Matı görecek kadar ışık bırak. Kalkmadan önce yan dön.</translation>
    </message>
    <message>
        <source>You asked us to be extra careful, so these are the smallest moves.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Özellikle dikkatli olmamızı istedin, bu yüzden bunlar en küçük hareketler.</translation>
    </message>
    <message>
        <source>Your new hip still has rules, so nothing here bends it past a right angle, twists it or takes the leg behind.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Yeni kalça eklemindeki kısıtlamalar sürüyor; bu yüzden burada hiçbir şey onu dik açıdan fazla bükmez, döndürmez ya da bacağı arkaya götürmez.</translation>
    </message>
    <message>
        <source>Thin bones like small, slow moves, so we skip deep rounding and strong turning.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Kemik erimesinde küçük, yavaş hareketler daha uygundur; bu yüzden derin yuvarlama ve güçlü dönüş yok.</translation>
    </message>
    <message>
        <source>While you are pregnant we avoid lying flat, deep turns and standing unevenly.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Hamileyken sırtüstü düz yatmaktan, derin dönüşlerden ve ayaklar eşit basmadan durmaktan kaçınıyoruz.</translation>
    </message>
    <message>
        <source>While you are pregnant we avoid deep turns and standing unevenly.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Hamileyken derin dönüşlerden ve ayaklar eşit basmadan durmaktan kaçınıyoruz.</translation>
    </message>
    <message>
        <source>A leg that tingles likes a bent knee and no hard pull.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Karıncalanan bacak bükülü dizi sever, sert gerilmeyi sevmez.</translation>
    </message>
    <message>
        <source>Your new knee should not have to kneel or bend deeply.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Yeni dizinin üzerine çökmen ya da onu derin bükmen gerekmemeli.</translation>
    </message>
    <message>
        <source>You said kneeling hurts, so this one is done standing or sitting.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Diz çökmenin acıttığını söyledin, bu yüzden bu ayakta ya da oturarak yapılır.</translation>
    </message>
    <message>
        <source>Both feet stay on the ground and you have something firm to hold.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>İki ayak da yerde kalır ve tutunacak sağlam bir yer var.</translation>
    </message>
    <message>
        <source>No need to get down on the floor for this one.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Bunun için yere inmene gerek yok.</translation>
    </message>
    <message>
        <source>Your head stays up in this one.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Bunda başın yukarıda kalır.</translation>
    </message>
    <message>
        <source>Your arms stay low and carry no weight.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Kolların aşağıda kalır ve yük taşımaz.</translation>
    </message>
    <message>
        <source>No weight on your wrists here.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>Burada bileklerine yük binmez.</translation>
    </message>
    <message>
        <source>Operation, broken bone or heart trouble in the last 3 months, or someone told me to limit exercise.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Son 3 ayda ameliyatım, kemik kırığım ya da kalp sorunum oldu veya biri egzersizi sınırlamamı söyledi.</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness runs down my leg.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Bacağımdan aşağı ağrı, karıncalanma ya da uyuşma iniyor.</translation>
    </message>
    <message>
        <source>I have thin bones (osteoporosis), or broke a bone in my back.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Kemik erimem (osteoporoz) var ya da sırtımda veya belimde bir kemik kırıldı.</translation>
    </message>
    <message>
        <source>I have a new hip.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Yeni bir kalça protezim var.</translation>
    </message>
    <message>
        <source>I have a new knee.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Yeni bir diz protezim var.</translation>
    </message>
    <message>
        <source>I am pregnant.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Hamileyim.</translation>
    </message>
    <message>
        <source>Kneeling hurts, or I was told not to kneel.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Diz çökmek acıtıyor ya da diz çökmemem söylendi.</translation>
    </message>
    <message>
        <source>Getting down to the floor and up again is hard.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Yere inip kalkmak zor geliyor.</translation>
    </message>
    <message>
        <source>I feel unsteady, or I fell this year.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Kendimi dengesiz hissediyorum ya da bu yıl düştüm.</translation>
    </message>
    <message>
        <source>Hanging my head makes me dizzy, or I have glaucoma or very high blood pressure.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Başımı sarkıtınca başım dönüyor ya da göz tansiyonum (glokom) veya çok yüksek tansiyonum var.</translation>
    </message>
    <message>
        <source>Lifting my arms or leaning on them hurts.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Kollarımı kaldırmak ya da kollarıma yük vermek acıtıyor.</translation>
    </message>
    <message>
        <source>Leaning on my hands hurts.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Ellerime yük vermek acıtıyor.</translation>
    </message>
    <message>
        <source>Have you asked a doctor, midwife or physio?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Bir doktora, ebeye ya da fizyoterapiste sordun mu?</translation>
    </message>
    <message>
        <source>They said gentle stretching is fine</source>
        <translation>Nazik esnemenin uygun olduğunu söylediler</translation>
    </message>
    <message>
        <source>Both legs? A leg getting weaker? Numb between your legs? Trouble peeing?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>İki bacak da mı? Güçsüzleşen bacak? Bacak arasında uyuşma? Çiş yapmada zorluk?</translation>
    </message>
    <message>
        <source>New or sudden pain since then?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>O zamandan beri yeni ya da ani ağrı oldu mu?</translation>
    </message>
    <message>
        <source>Do you still have rules about moving it, or is it less than 3 months old?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Hareketle ilgili kısıtlaman sürüyor mu ya da 3 aydan az mı oldu?</translation>
    </message>
    <message>
        <source>Yes, or not sure</source>
        <translation>Evet ya da emin değilim</translation>
    </message>
    <message>
        <source>Less than 3 months, or it does not bend well?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>3 aydan az mı oldu ya da iyi bükülmüyor mu?</translation>
    </message>
    <message>
        <source>Does kneeling feel fine?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Diz çökmek rahat mı?</translation>
    </message>
    <message>
        <source>Bleeding, pelvic pain, or told to rest?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>Kanama ya da leğen kemiği ağrısı var mı veya dinlenmen söylendi mi?</translation>
    </message>
    <message>
        <source>More than 16 weeks?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>16 haftadan fazla mı?</translation>
    </message>
    <message>
        <source>Sitting tall, hands on the knees.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Dik oturuyor, eller dizlerde.</translation>
    </message>
    <message>
        <source>The pelvis rolls back and the back rounds.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Leğen kemiği geriye devriliyor, sırt yuvarlanıyor.</translation>
    </message>
    <message>
        <source>The pelvis rolls forward and the breastbone lifts.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Leğen kemiği öne devriliyor, göğüs kemiği kalkıyor.</translation>
    </message>
    <message>
        <source>On hands and knees, back long and level.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Eller ve dizler üzerinde, sırt düz ve yatay.</translation>
    </message>
    <message>
        <source>The back is rounded a little, the head stays level.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Sırt biraz yuvarlanmış, baş düz kalıyor.</translation>
    </message>
    <message>
        <source>The back is long and level again.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Sırt yine düz ve yatay.</translation>
    </message>
    <message>
        <source>On knees and forearms, back long and level.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Dizler ve ön kollar üzerinde, sırt düz ve yatay.</translation>
    </message>
    <message>
        <source>The back is rounded towards the ceiling, forearms on a firm cushion.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Sırt tavana doğru yuvarlanmış, ön kollar sert bir yastıkta.</translation>
    </message>
    <message>
        <source>The belly sinks a little and the breastbone lifts.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Karın biraz aşağı iniyor, göğüs kemiği kalkıyor.</translation>
    </message>
    <message>
        <source>The back is rounded towards the ceiling, the head hangs.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Sırt tavana doğru yuvarlanmış, baş sarkıyor.</translation>
    </message>
    <message>
        <source>Standing, both hands on the wall at chest height.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Ayakta, iki el göğüs hizasında duvarda.</translation>
    </message>
    <message>
        <source>The hips go back a little, the back is long, the head is up.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Kalça biraz geri gidiyor, sırt düz, baş yukarıda.</translation>
    </message>
    <message>
        <source>Standing at a desk, hands on its edge.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Masanın başında ayakta, eller masanın kenarında.</translation>
    </message>
    <message>
        <source>The hips go back until arms and back make one long slope.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Kalça, kollar ve sırt tek bir uzun eğim oluşturana kadar geri gidiyor.</translation>
    </message>
    <message>
        <source>On hands and knees.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Eller ve dizler üzerinde.</translation>
    </message>
    <message>
        <source>The hips go half way back, the back stays long, the forehead rests on the cushion.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Kalça yarıya kadar geri gidiyor, sırt düz kalıyor, alın yastıkta.</translation>
    </message>
    <message>
        <source>The hips rest towards the heels, the arms reach forward and the forehead rests on a cushion.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Kalça topuklara doğru dinleniyor, kollar öne uzanıyor, alın bir yastıkta.</translation>
    </message>
    <message>
        <source>Lying on the back in bed, one knee up, hands behind its thigh.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Yatakta sırtüstü, bir diz yukarıda, eller uyluğun arkasında.</translation>
    </message>
    <message>
        <source>In bed, one leg straightens half way, the knee stays bent, hands hold behind the thigh.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Yatakta bir bacak yarıya kadar düzeliyor, diz bükülü kalıyor, eller uyluğun arkasından tutuyor.</translation>
    </message>
    <message>
        <source>Standing at a desk, both hands on it, one foot a short step ahead.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Masanın başında ayakta, iki el masada, bir ayak kısa bir adım önde.</translation>
    </message>
    <message>
        <source>The hips go back a little, both hands stay on the desk, the front knee is soft.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Kalça biraz geri gidiyor, iki el masada kalıyor, öndeki diz gevşek.</translation>
    </message>
    <message>
        <source>Standing next to a desk, one hand on it, one heel a short step ahead.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Masanın yanında ayakta, bir el masada, bir topuk kısa bir adım önde.</translation>
    </message>
    <message>
        <source>The hips go back and the long back leans forward over the straight leg.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Kalça geri gidiyor, sırt düz kalarak uzatılmış bacağın üzerinde öne eğiliyor.</translation>
    </message>
    <message>
        <source>Lying on the back, one knee up, hands behind its thigh.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Sırtüstü, bir diz yukarıda, eller uyluğun arkasında.</translation>
    </message>
    <message>
        <source>The leg straightens half way, the knee stays bent, hands hold behind the thigh.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Bacak yarıya kadar düzeliyor, diz bükülü kalıyor, eller uyluğun arkasından tutuyor.</translation>
    </message>
    <message>
        <source>Lying on the back, both knees bent, a strap round one foot.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Sırtüstü, iki diz bükülü, bir ayakta kayış.</translation>
    </message>
    <message>
        <source>The knee comes over the hip.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Diz kalçanın üzerine geliyor.</translation>
    </message>
    <message>
        <source>The leg straightens towards the ceiling, the strap holds its weight.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Bacak tavana doğru düzeliyor, ağırlığını kayış taşıyor.</translation>
    </message>
    <message>
        <source>Sitting tall on a raised seat, both feet flat.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Yükseltilmiş oturakta dik oturuyor, iki ayak yerde.</translation>
    </message>
    <message>
        <source>One heel slides forward until there is a gentle pull, the back stays tall.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Bir topuk hafifçe gerilene kadar öne kayıyor, sırt dik kalıyor.</translation>
    </message>
    <message>
        <source>Standing at a desk, feet level, both hands on it.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Masanın başında ayakta, ayaklar yan yana, iki el masada.</translation>
    </message>
    <message>
        <source>The seat squeezes and the pelvis tucks under, knees soft.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Kaba etler sıkılıyor, leğen kemiği içeri alınıyor, dizler gevşek.</translation>
    </message>
    <message>
        <source>Standing next to a desk with one hand on it, one foot back, its heel up.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Masanın yanında ayakta, bir el masada, bir ayak geride, topuğu yukarıda.</translation>
    </message>
    <message>
        <source>The pelvis tucks under, the chest stays tall.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Leğen kemiği içeri alınıyor, göğüs dik kalıyor.</translation>
    </message>
    <message>
        <source>Both knees soften and the hips glide forward.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>İki diz gevşiyor, kalça öne kayıyor.</translation>
    </message>
    <message>
        <source>Half kneeling, tall, one foot in front.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Tek diz üzerinde, dik, bir ayak önde.</translation>
    </message>
    <message>
        <source>The pelvis tucks under, nothing else moves.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Leğen kemiği içeri alınıyor, başka hiçbir şey oynamıyor.</translation>
    </message>
    <message>
        <source>With the pelvis tucked the hips glide forward a little.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Leğen kemiği içerideyken kalça biraz öne kayıyor.</translation>
    </message>
    <message>
        <source>Lying on the back in bed, knees bent, arms low at the sides.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Yatakta sırtüstü, dizler bükülü, kollar aşağıda iki yanda.</translation>
    </message>
    <message>
        <source>In bed, both knees sink half way to one side onto a pillow, both shoulders stay down.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Yatakta iki diz yarıya kadar bir yana, yastığa iniyor, iki omuz yatakta kalıyor.</translation>
    </message>
    <message>
        <source>Sitting tall on a raised seat, arms crossed on the chest, both feet flat.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Yükseltilmiş oturakta dik oturuyor, kollar göğüste kavuşturulmuş, iki ayak yerde.</translation>
    </message>
    <message>
        <source>The chest turns a little to one side, hips and knees stay forward.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Göğüs biraz bir yana dönüyor, kalça ve dizler öne bakıyor.</translation>
    </message>
    <message>
        <source>Sitting tall, arms crossed on the chest, both feet flat.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Dik oturuyor, kollar göğüste kavuşturulmuş, iki ayak yerde.</translation>
    </message>
    <message>
        <source>Knees and hips stay forward, the chest and then the head turn to one side.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Dizler ve kalça öne bakıyor, önce göğüs, sonra baş bir yana dönüyor.</translation>
    </message>
    <message>
        <source>Lying on the back, knees bent, arms low at the sides.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Sırtüstü, dizler bükülü, kollar aşağıda iki yanda.</translation>
    </message>
    <message>
        <source>Both knees sink half way to one side onto a cushion, both shoulders stay down.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>İki diz yarıya kadar bir yana, yastığa iniyor, iki omuz yerde kalıyor.</translation>
    </message>
    <message>
        <source>Lying on the back, knees bent, arms out to the sides.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Sırtüstü, dizler bükülü, kollar yanlara açık.</translation>
    </message>
    <message>
        <source>Both knees sink to one side, both shoulders stay on the floor.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>İki diz bir yana iniyor, iki omuz yerde kalıyor.</translation>
    </message>
    <message>
        <source>Sitting tall on a raised seat, hands on the thighs.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Yükseltilmiş oturakta dik oturuyor, eller uyluklarda.</translation>
    </message>
    <message>
        <source>The head turns to one side, the chest stays where it is.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>Baş bir yana dönüyor, göğüs yerinde kalıyor.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 yazılamıyor.</translation>
    </message>
    <message>
        <source>Stiff, better after.</source>
        <translation>Tutuktu, sonra daha iyi.</translation>
    </message>
    <message>
        <source>Nowhere: this is the demo.</source>
        <translation>Hiçbir yerde: bu bir gösterim.</translation>
    </message>
    <message>
        <source>the demo listens to no desktop</source>
        <translation>gösterim hiçbir masaüstünü dinlemez</translation>
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
        <translation>%1 çalışıyor. %2</translation>
    </message>
    <message>
        <source>Log in to a desktop session, or try: dbus-run-session limber. Without a bus Limber shows no notifications and takes no commands.</source>
        <translation>Bir masaüstü oturumu aç ya da şunu dene: dbus-run-session limber. Veri yolu yoksa Limber bildirim göstermez ve komut almaz.</translation>
    </message>
    <message>
        <source>End it with: limber quit. If that does not help: pkill limber</source>
        <translation>Şununla kapat: limber quit. Bu işe yaramazsa: pkill limber</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Your own stretches</source>
        <translation>Kendi esnemelerin</translation>
    </message>
    <message>
        <source>%1 stretches in all; your own lie in %2</source>
        <translation>Toplam %1 esneme; seninkiler burada: %2</translation>
    </message>
    <message>
        <source>A file with a fault is left out as a whole; the others are used.</source>
        <translation>Hatalı dosya bütünüyle atlanır; diğerleri kullanılır.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>None yet; it will be %1</source>
        <translation>Henüz yok; yeri: %1</translation>
    </message>
    <message>
        <source>%1, %2, version %3, sound on every page</source>
        <translation>%1, %2, sürüm %3, her sayfası sağlam</translation>
    </message>
    <message>
        <source>An earlier Limber wrote it; it is brought forward at the next start.</source>
        <translation>Daha eski bir Limber yazmış; bir sonraki açılışta güncellenir.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Konuşma sesi</translation>
    </message>
    <message>
        <source>Chimes still guide a session. For a voice, install speech-dispatcher, or Qt&apos;s plugin for flite.</source>
        <translation>Çanlar seansa yine eşlik eder. Konuşma için speech-dispatcher’ı ya da Qt’nin flite eklentisini kur.</translation>
    </message>
    <message>
        <source>%1 speaks</source>
        <translation>%1 konuşuyor</translation>
    </message>
    <message>
        <source>The voice you chose, %1, is gone; %2 speaks with its own</source>
        <translation>Seçtiğin ses (%1) artık yok; %2 kendi sesiyle konuşuyor</translation>
    </message>
    <message>
        <source>Choose another in Settings, Voice and sound.</source>
        <translation>Ayarlar, Konuşma ve ses bölümünden başka birini seç.</translation>
    </message>
    <message>
        <source>Switched off in the settings</source>
        <translation>Ayarlarda kapalı</translation>
    </message>
    <message>
        <source>The speech engine does not answer.</source>
        <translation>Konuşma motoru yanıt vermiyor.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>tamam</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>WRONG</source>
        <translation>HATA</translation>
    </message>
    <message>
        <source>When you are away</source>
        <translation>Sen yokken</translation>
    </message>
    <message>
        <source>Locked screen</source>
        <translation>Kilitli ekran</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Uyku</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Rahatsız etme</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tam ekran</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>Sunumlar</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Yazma</translation>
    </message>
    <message>
        <source>Time counts on while you are away from the keyboard.</source>
        <translation>Klavyeden uzaktayken süre işlemeyi sürdürür.</translation>
    </message>
    <message>
        <source>A locked screen counts as away only once nothing is typed or moved.</source>
        <translation>Kilitli ekran, ancak hiçbir şey yazılmayıp oynatılmayınca uzakta sayılır.</translation>
    </message>
    <message>
        <source>Sleep is noticed by the clock, after waking.</source>
        <translation>Uyku, uyandıktan sonra saatten anlaşılır.</translation>
    </message>
    <message>
        <source>Reminders come while notifications are switched off, if the desktop lets them.</source>
        <translation>Bildirimler kapalıyken de hatırlatmalar gelir, masaüstü izin verirse.</translation>
    </message>
    <message>
        <source>Reminders come over full-screen windows.</source>
        <translation>Hatırlatmalar tam ekran pencerelerin üzerine gelir.</translation>
    </message>
    <message>
        <source>Reminders come during films and presentations.</source>
        <translation>Hatırlatmalar film ve sunum sırasında gelir.</translation>
    </message>
    <message>
        <source>Reminders come during calls that show in no other way.</source>
        <translation>Başka türlü görünmeyen görüşmeler sırasında hatırlatmalar gelir.</translation>
    </message>
    <message>
        <source>Reminders do not wait for a pause in typing.</source>
        <translation>Hatırlatmalar yazmaya ara vermeni beklemez.</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Ekran</translation>
    </message>
    <message>
        <source>There is none here, so nothing can be shown.</source>
        <translation>Burada ekran yok, bu yüzden bir şey gösterilemez.</translation>
    </message>
    <message>
        <source>Ask again in a terminal on your desktop.</source>
        <translation>Masaüstündeki bir uçbirimde yeniden sor.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1, %2 üzerinde</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Bildirimler</translation>
    </message>
    <message>
        <source>%1 shows reminders, with buttons</source>
        <translation>%1 hatırlatmaları düğmelerle gösteriyor</translation>
    </message>
    <message>
        <source>%1 shows reminders, without buttons</source>
        <translation>%1 hatırlatmaları düğmesiz gösteriyor</translation>
    </message>
    <message>
        <source>Answer a reminder from the tray.</source>
        <translation>Hatırlatmayı tepsiden yanıtla.</translation>
    </message>
    <message>
        <source>None runs now; one is started with the first reminder</source>
        <translation>Şu an çalışan yok; ilk hatırlatmayla biri başlatılır</translation>
    </message>
    <message>
        <source>Install one and start it, for instance dunst on X11 or mako on Wayland. Until then the tray shows what is due.</source>
        <translation>Birini kurup başlat, örneğin X11’de dunst ya da Wayland’de mako. O zamana kadar tepsi neyin sırası olduğunu gösterir.</translation>
    </message>
    <message>
        <source>Whoever shows notifications does not answer.</source>
        <translation>Bildirimleri gösteren program yanıt vermiyor.</translation>
    </message>
    <message>
        <source>Start it again, or log in again.</source>
        <translation>Yeniden başlat ya da yeniden oturum aç.</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Bilinmiyor: %1</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 yanıt vermiyor</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Tepsi</translation>
    </message>
    <message>
        <source>A panel shows icons (StatusNotifierItem)</source>
        <translation>Bir panel simgeleri gösteriyor (StatusNotifierItem)</translation>
    </message>
    <message>
        <source>A panel shows icons (XEmbed)</source>
        <translation>Bir panel simgeleri gösteriyor (XEmbed)</translation>
    </message>
    <message>
        <source>No panel here shows icons</source>
        <translation>Burada simge gösteren panel yok</translation>
    </message>
    <message>
        <source>Limber shows a window instead. On GNOME the extension AppIndicator shows icons; on sway waybar does.</source>
        <translation>Limber onun yerine pencere gösterir. GNOME’da AppIndicator eklentisi, sway’de waybar simgeleri gösterir.</translation>
    </message>
</context>
<context>
    <name>HistoryReport</name>
    <message>
        <source>Sessions: %1 added, %2 changed, %3 left as they were.</source>
        <translation>Seanslar: %1 eklendi, %2 değişti, %3 olduğu gibi kaldı.</translation>
    </message>
    <message>
        <source>Reminders: %1 added, %2 changed, %3 left as they were.</source>
        <translation>Hatırlatmalar: %1 eklendi, %2 değişti, %3 olduğu gibi kaldı.</translation>
    </message>
    <message>
        <source>The history is now that of %1 (sessions: %2). The one before is kept as %3.</source>
        <translation>Geçmişin kaynağı artık %1 (seans: %2). Önceki şurada duruyor: %3.</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>%1 of %2 steps, %3 min %4 s held</source>
        <translation>%1/%2 adım, %3 dk %4 sn tutuldu</translation>
    </message>
    <message>
        <source>, discomfort %1</source>
        <translation>, rahatsızlık %1</translation>
    </message>
    <message>
        <source>No sessions yet.
</source>
        <translation>Henüz seans yok.
</translation>
    </message>
</context>
<context>
    <name>NotifierWords</name>
    <message>
        <source>%1 %2, with buttons</source>
        <translation>%1 %2, düğmelerle</translation>
    </message>
    <message>
        <source>%1 %2, without buttons</source>
        <translation>%1 %2, düğmesiz</translation>
    </message>
    <message>
        <source>the desktop&apos;s portal</source>
        <translation>masaüstünün portalı</translation>
    </message>
    <message>
        <source>The notification server did not show a reminder: %1</source>
        <translation>Bildirim sunucusu bir hatırlatmayı göstermedi: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Open Limber to begin.</source>
        <translation>Başlamak için Limber’i aç.</translation>
    </message>
    <message>
        <source>There is no session bus, so reminders cannot be shown as notifications.</source>
        <translation>Oturum veri yolu yok, bu yüzden hatırlatmalar bildirim olarak gösterilemez.</translation>
    </message>
    <message>
        <source>Reminders cannot be shown: %1 The desktop&apos;s portal does not answer. Install xdg-desktop-portal and log in again.</source>
        <translation>Hatırlatmalar gösterilemiyor: %1 Masaüstünün portalı yanıt vermiyor. xdg-desktop-portal paketini kur ve yeniden oturum aç.</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>half a minute</source>
        <translation>yarım dakika</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 dakika</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln dakika</numerusform>
        </translation>
    </message>
    <message>
        <source>%1½ minutes</source>
        <translation>%1½ dakika</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başla</translation>
    </message>
    <message>
        <source>In %1 min</source>
        <translation>%1 dk sonra</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Günaydın</translation>
    </message>
    <message>
        <source>%1, slowly, before the day begins?</source>
        <translation>%1, yavaşça, gün başlamadan?</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Bugün değil</translation>
    </message>
    <message>
        <source>Before bed</source>
        <translation>Yatmadan önce</translation>
    </message>
    <message>
        <source>%1, quietly, for your back.</source>
        <translation>%1, sakince, belin ve sırtın için.</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>Bu akşam değil</translation>
    </message>
    <message>
        <source>Time for a break</source>
        <translation>Mola zamanı</translation>
    </message>
    <message>
        <source>1 stretch, %1.</source>
        <translation>1 esneme, %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stretches, %1.</source>
        <translation>
            <numerusform>%Ln esneme, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Atla</translation>
    </message>
    <message>
        <source>Go on where you were?</source>
        <translation>Kaldığın yerden devam edilsin mi?</translation>
    </message>
    <message>
        <source>The session closed unexpectedly. %1 of %2 steps are saved.</source>
        <translation>Seans beklenmedik biçimde kapandı. %2 adımdan %1 tanesi kayıtlı.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Bırak</translation>
    </message>
    <message>
        <source>Stand up and walk a little. No stretches until you have asked.</source>
        <translation>Kalk ve biraz yürü. Bir uzmana sorana kadar esneme yok.</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>Gidiyorum</translation>
    </message>
    <message>
        <source>A break in a minute</source>
        <translation>Bir dakika sonra mola</translation>
    </message>
    <message>
        <source>Finish the thought.</source>
        <translation>Düşünceni tamamla.</translation>
    </message>
</context>
<context>
    <name>Resident</name>
    <message>
        <source>Limber is just starting. Try again in a moment.</source>
        <translation>Limber daha yeni başlıyor. Az sonra yeniden dene.</translation>
    </message>
    <message>
        <source>No reminder is due, so there is nothing to answer.</source>
        <translation>Bekleyen hatırlatma yok, yanıtlanacak bir şey de yok.</translation>
    </message>
    <message>
        <source>Put that right, or move the file away; then your routines can be saved.</source>
        <translation>Bunu düzelt ya da dosyayı başka yere taşı; o zaman programların kaydedilebilir.</translation>
    </message>
</context>
<context>
    <name>SensorWords</name>
    <message>
        <source>the system, no camera at present</source>
        <translation>sistem, şu an kamera yok</translation>
    </message>
    <message>
        <source>the system lets nobody watch its cameras</source>
        <translation>sistem kimsenin kameralarını izlemesine izin vermiyor</translation>
    </message>
    <message>
        <source>there is no system bus</source>
        <translation>sistem veri yolu yok</translation>
    </message>
    <message>
        <source>there is neither a system bus nor a session bus</source>
        <translation>ne sistem veri yolu ne oturum veri yolu var</translation>
    </message>
    <message>
        <source>neither logind nor a screen locker is here</source>
        <translation>burada ne logind ne de ekran kilitleyici var</translation>
    </message>
    <message>
        <source>there is no session bus</source>
        <translation>oturum veri yolu yok</translation>
    </message>
    <message>
        <source>neither GNOME&apos;s session manager nor Plasma&apos;s power manager is here</source>
        <translation>burada ne GNOME’un oturum yöneticisi ne de Plasma’nın güç yöneticisi var</translation>
    </message>
    <message>
        <source>nothing here shows notifications</source>
        <translation>burada bildirim gösteren yok</translation>
    </message>
    <message>
        <source>%1 does not tell</source>
        <translation>%1 bildirmiyor</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings are not installed</source>
        <translation>GNOME’un ayarları kurulu değil</translation>
    </message>
    <message>
        <source>the sound server is on another computer</source>
        <translation>ses sunucusu başka bir bilgisayarda</translation>
    </message>
    <message>
        <source>no sound server is running</source>
        <translation>çalışan ses sunucusu yok</translation>
    </message>
    <message>
        <source>no Wayland compositor can be reached</source>
        <translation>hiçbir Wayland birleştiricisine ulaşılamıyor</translation>
    </message>
    <message>
        <source>the Wayland compositor does not tell about other programs&apos; windows</source>
        <translation>Wayland birleştiricisi başka programların pencerelerini bildirmiyor</translation>
    </message>
    <message>
        <source>the Wayland compositor</source>
        <translation>Wayland birleştiricisi</translation>
    </message>
    <message>
        <source>the Wayland compositor is gone</source>
        <translation>Wayland birleştiricisi artık yok</translation>
    </message>
    <message>
        <source>the Wayland compositor has no seat</source>
        <translation>Wayland birleştiricisinin seat’i yok</translation>
    </message>
    <message>
        <source>the Wayland compositor has neither ext-idle-notify-v1 nor org_kde_kwin_idle</source>
        <translation>Wayland birleştiricisinde ne ext-idle-notify-v1 ne org_kde_kwin_idle var</translation>
    </message>
    <message>
        <source>no X server can be reached</source>
        <translation>hiçbir X sunucusuna ulaşılamıyor</translation>
    </message>
    <message>
        <source>the X server is gone</source>
        <translation>X sunucusu artık yok</translation>
    </message>
    <message>
        <source>the window manager</source>
        <translation>pencere yöneticisi</translation>
    </message>
    <message>
        <source>no window manager here tells of full screen</source>
        <translation>buradaki hiçbir pencere yöneticisi tam ekranı bildirmiyor</translation>
    </message>
    <message>
        <source>the X server has no SYNC extension</source>
        <translation>X sunucusunda SYNC uzantısı yok</translation>
    </message>
    <message>
        <source>the X server has no IDLETIME counter</source>
        <translation>X sunucusunda IDLETIME sayacı yok</translation>
    </message>
</context>
<context>
    <name>SessionPlace</name>
    <message>
        <source>Limber: this monitor is dark</source>
        <translation>Limber: bu monitör karartıldı</translation>
    </message>
</context>
<context>
    <name>SleepSensor</name>
    <message>
        <source>Saves what was counted</source>
        <translation>Sayılanı kaydediyor</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Limber itself has stopped. Start it again and this window finds it.</source>
        <translation>Limber’in kendisi durdu. Yeniden başlat, bu pencere onu bulur.</translation>
    </message>
</context>
<context>
    <name>limber::app::CommandLineWords</name>
    <message>
        <source>Limber is not running.</source>
        <translation>Limber çalışmıyor.</translation>
    </message>
    <message>
        <source>What came from standard input cannot be kept for the import.</source>
        <translation>Standart girdiden gelenler içe aktarma için saklanamıyor.</translation>
    </message>
    <message>
        <source>What came from standard input is too long to import.</source>
        <translation>Standart girdiden gelenler içe aktarmak için çok uzun.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>standart girdi</translation>
    </message>
    <message>
        <source>Standard output cannot be written to.</source>
        <translation>Standart çıktıya yazılamıyor.</translation>
    </message>
</context>
<context>
    <name>limber::app::ResidentWords</name>
    <message>
        <source>Some finished steps wait in %1</source>
        <translation>Biten bazı adımlar burada bekliyor: %1</translation>
    </message>
    <message>
        <source>This desktop has no tray. Limber stays in this window.</source>
        <translation>Bu masaüstünde tepsi yok. Limber bu pencerede kalır.</translation>
    </message>
    <message>
        <source>A session is running. End it first; then the backup can be restored.</source>
        <translation>Bir seans sürüyor. Önce onu bitir; sonra yedek geri yüklenebilir.</translation>
    </message>
    <message>
        <source>Until then Limber keeps in memory what you do, and writes it down as soon as it can.</source>
        <translation>O zamana kadar Limber yaptıklarını bellekte tutar ve yazabildiği anda yazar.</translation>
    </message>
</context>
<context>
    <name>limber::app::Speaker</name>
    <message>
        <source>The speech engine does not answer.</source>
        <translation>Konuşma motoru yanıt vermiyor.</translation>
    </message>
    <message>
        <source>No speech engine is installed. Install the package qt6-speech-speechd-plugin or qt6-speech-flite-plugin.</source>
        <translation>Konuşma motoru kurulu değil. qt6-speech-speechd-plugin ya da qt6-speech-flite-plugin paketini kur.</translation>
    </message>
    <message>
        <source>The speech engine %1 has no voice for this language: %2. Speech Dispatcher with espeak-ng has.</source>
        <translation>%1 konuşma motorunda bu dil için ses yok: %2. espeak-ng ile Speech Dispatcher’da var.</translation>
    </message>
</context>
<context>
    <name>limber::platform::NotificationServer</name>
    <message>
        <source>There is no session bus, so reminders cannot be shown as notifications.</source>
        <translation>Oturum veri yolu yok, bu yüzden hatırlatmalar bildirim olarak gösterilemez.</translation>
    </message>
    <message>
        <source>The notification server does not answer: %1</source>
        <translation>Bildirim sunucusu yanıt vermiyor: %1</translation>
    </message>
    <message>
        <source>No notification server is running, so reminders cannot be shown as notifications.</source>
        <translation>Çalışan bildirim sunucusu yok, bu yüzden hatırlatmalar bildirim olarak gösterilemez.</translation>
    </message>
    <message>
        <source>The notification server does not start: %1</source>
        <translation>Bildirim sunucusu başlamıyor: %1</translation>
    </message>
</context>
<context>
    <name>limber::tray::Menu</name>
    <message>
        <source>Break</source>
        <translation>Mola</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Sabah</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Akşam</translation>
    </message>
    <message>
        <source>Start a stretch</source>
        <translation>Esneme başlat</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 saat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln dakika</numerusform>
        </translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Ertele</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Bunu atla</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Bugün değil</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>Bu akşam değil</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 dakika</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 saat</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Yarına kadar</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Devam edene kadar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Open Limber</source>
        <translation>Limber’i aç</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Esnemeler</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>About Limber</source>
        <translation>Limber hakkında</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
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
        <translation>1 dakika</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln dakika</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 sa</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 sa %2 dk</translation>
    </message>
    <message>
        <source>Next break in %1 of activity</source>
        <translation>Sonraki mola: %1 etkinlikten sonra</translation>
    </message>
    <message>
        <source>Next break around %1</source>
        <translation>Sonraki mola yaklaşık: %1</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Planlanan bir şey yok</translation>
    </message>
    <message>
        <source>Morning session from %1</source>
        <translation>Sabah seansı en erken: %1</translation>
    </message>
    <message>
        <source>Evening session at %1</source>
        <translation>Akşam seansı: %1</translation>
    </message>
    <message>
        <source>Next break at %1</source>
        <translation>Sonraki mola: %1</translation>
    </message>
    <message>
        <source>Time for your morning session</source>
        <translation>Sabah seansının zamanı</translation>
    </message>
    <message>
        <source>Time for your evening session</source>
        <translation>Akşam seansının zamanı</translation>
    </message>
    <message>
        <source>Time for a break</source>
        <translation>Mola zamanı</translation>
    </message>
    <message>
        <source>nobody at the computer</source>
        <translation>bilgisayarda kimse yok</translation>
    </message>
    <message>
        <source>screen locked</source>
        <translation>ekran kilitli</translation>
    </message>
    <message>
        <source>computer asleep</source>
        <translation>bilgisayar uykuda</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>rahatsız etme</translation>
    </message>
    <message>
        <source>full-screen window</source>
        <translation>tam ekran pencere</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>sunum</translation>
    </message>
    <message>
        <source>microphone in use</source>
        <translation>mikrofon kullanımda</translation>
    </message>
    <message>
        <source>keyboard or mouse in use</source>
        <translation>klavye ya da fare kullanımda</translation>
    </message>
    <message>
        <source>camera in use</source>
        <translation>kamera kullanımda</translation>
    </message>
    <message>
        <source>A break</source>
        <translation>Mola</translation>
    </message>
    <message>
        <source>Your morning session</source>
        <translation>Sabah seansın</translation>
    </message>
    <message>
        <source>Your evening session</source>
        <translation>Akşam seansın</translation>
    </message>
    <message>
        <source>%1 comes in a moment</source>
        <translation>%1 birazdan geliyor</translation>
    </message>
    <message>
        <source>%1 is waiting: %2</source>
        <translation>%1 bekliyor: %2</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Ertelendi, yeni zaman: %1</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Ertelendi</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>Duraklatıldı, devam: %1</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>Devam edene kadar duraklatıldı</translation>
    </message>
    <message>
        <source>Session in progress</source>
        <translation>Seans sürüyor</translation>
    </message>
    <message>
        <source>Reminders are off</source>
        <translation>Hatırlatmalar kapalı</translation>
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
        <translation>Sürüm %1, MIT lisansıyla</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Önce ne zaman yardım almalı</translation>
    </message>
    <message>
        <source>Limber shows gentle stretches. It is not medical advice and cannot check your body. If you are not sure, ask a doctor or a physio first.</source>
        <translation>Limber nazik esnemeler gösterir. Tıbbi tavsiye değildir ve bedenini muayene edemez. Emin değilsen önce bir doktora ya da fizyoterapiste sor.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Limber never uses the network.</source>
        <translation>Her şey bu bilgisayarda kalır. Limber ağı hiç kullanmaz.</translation>
    </message>
</context>
<context>
    <name>limber::ui::AddOwnCard</name>
    <message>
        <source>Open folder</source>
        <translation>Klasörü aç</translation>
    </message>
    <message>
        <source>Add your own</source>
        <translation>Kendininkini ekle</translation>
    </message>
    <message>
        <source>Put a stretch file into this folder:</source>
        <translation>Bu klasöre bir esneme dosyası koy:</translation>
    </message>
</context>
<context>
    <name>limber::ui::AddSession</name>
    <message>
        <source>How did your back feel?</source>
        <translation>Belin ve sırtın nasıldı?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>A session away from the computer</source>
        <translation>Bilgisayardan uzakta bir seans</translation>
    </message>
    <message>
        <source>How did your back feel? 0 is no discomfort, 10 the worst imaginable.</source>
        <translation>Belin ve sırtın nasıldı? 0 rahatsızlık yok, 10 düşünülebilecek en kötüsü.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source> min</source>
        <comment>after a number</comment>
        <translation> dk</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>yapılmadı</translation>
    </message>
    <message>
        <source>%1, minutes</source>
        <translation>%1, dakika</translation>
    </message>
</context>
<context>
    <name>limber::ui::AddToRoutine</name>
    <message>
        <source>Add to a routine</source>
        <translation>Programa ekle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of session, and a routine for it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A new one for breaks</source>
        <translation>Molalar için yeni</translation>
    </message>
    <message>
        <source>A new one for mornings</source>
        <translation>Sabahlar için yeni</translation>
    </message>
    <message>
        <source>A new one for evenings</source>
        <translation>Akşamlar için yeni</translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>Programım</translation>
    </message>
    <message>
        <source>Added to %1: %2.</source>
        <comment>a routine, and how long it is now</comment>
        <translation>Eklendi: %1. Şimdi: %2.</translation>
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
        <translation>Sistem gibi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Hareketi azalt</translation>
    </message>
    <message>
        <source>Still poses instead of animation</source>
        <translation>Canlandırma yerine durağan pozlar</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figür</translation>
    </message>
    <message>
        <source>Who shows you the stretches</source>
        <translation>Esnemeleri sana kim göstersin</translation>
    </message>
</context>
<context>
    <name>limber::ui::AutostartRow</name>
    <message>
        <source>Start when I log in</source>
        <translation>Oturum açınca başlat</translation>
    </message>
    <message>
        <source>It waits quietly in the tray</source>
        <translation>Tepside sessizce bekler</translation>
    </message>
    <message>
        <source>That did not work. %1</source>
        <translation>Olmadı. %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::BarsCard</name>
    <message>
        <source>Left %1, right %2</source>
        <translation>Sol %1, sağ %2</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Yanıtlanan</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Atlanan</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Kaçırılan</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Mazeretli</translation>
    </message>
</context>
<context>
    <name>limber::ui::BodyForm</name>
    <message>
        <source>Still true?</source>
        <translation>Hâlâ doğru mu?</translation>
    </message>
    <message>
        <source>What Limber does about it</source>
        <translation>Limber bu konuda ne yapar</translation>
    </message>
    <message>
        <source>Tick what is true. Tick nothing if nothing fits.</source>
        <translation>Doğru olanı işaretle. Hiçbiri uymuyorsa hiçbirini işaretleme.</translation>
    </message>
    <message>
        <source>Kept in your settings on this computer. Nothing leaves it.</source>
        <translation>Bu bilgisayardaki ayarlarında saklanır. Hiçbir şey dışarı çıkmaz.</translation>
    </message>
    <message>
        <source>A question is still open. Until it is answered, there are no stretches.</source>
        <translation>Bir soru hâlâ açık. Yanıtlanana kadar esneme yok.</translation>
    </message>
    <message>
        <source>No stretches for now. Limber reminds you to stand up and walk a little.</source>
        <translation>Şimdilik esneme yok. Limber kalkıp biraz yürümeni hatırlatır.</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Yeniden yap</translation>
    </message>
    <message>
        <source>%1 rests</source>
        <translation>%1: ara</translation>
    </message>
    <message>
        <source>It hurt three times. It comes back on %1.</source>
        <translation>Üç kez acıttı. Geri geleceği gün: %1.</translation>
    </message>
</context>
<context>
    <name>limber::ui::BookendSection</name>
    <message>
        <source>Morning</source>
        <translation>Sabah</translation>
    </message>
    <message>
        <source>Start the day with a stretch</source>
        <translation>Güne esnemeyle başla</translation>
    </message>
    <message>
        <source>Offered when you first sit down</source>
        <translation>İlk oturduğunda önerilir</translation>
    </message>
    <message>
        <source>Morning begins at</source>
        <translation>Sabahın başlangıcı</translation>
    </message>
    <message>
        <source>Morning ends at</source>
        <translation>Sabahın bitişi</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Saat aralığı</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Akşam</translation>
    </message>
    <message>
        <source>End the day with a stretch</source>
        <translation>Günü esnemeyle bitir</translation>
    </message>
    <message>
        <source>Offered at this time, or when you are next here</source>
        <translation>Bu saatte ya da yeniden geldiğinde önerilir</translation>
    </message>
    <message>
        <source>Evening at</source>
        <translation>Akşam saati</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Until 03:00 still counts as the same evening</source>
        <translation>03:00’e kadar aynı akşam sayılır</translation>
    </message>
</context>
<context>
    <name>limber::ui::ControlRow</name>
    <message>
        <source>How to</source>
        <translation>Yapılışı</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Taraf değiştir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sonraki</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Acıyor</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Bitir</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Sustur</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Sesi aç</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Tam ekrandan çık</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tam ekran</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Ne zaman yardım almalı</translation>
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
        <translation>Her şey bu bilgisayarda kalır. Limber ağı hiç kullanmaz.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Your own stretches and routines</source>
        <translation>Kendi esnemelerin ve programların</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Dışa ve içe aktarma</translation>
    </message>
    <message>
        <source>One file (JSON)…</source>
        <translation>Tek dosya (JSON)…</translation>
    </message>
    <message>
        <source>Tables (CSV)…</source>
        <translation>Tablolar (CSV)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>All of the history, also what you deleted</source>
        <translation>Tüm geçmiş, sildiklerin de</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Dosya seç…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İçe aktar</translation>
    </message>
    <message>
        <source>Adds what is not here yet. Where two differ, the last edit wins.</source>
        <translation>Burada henüz olmayanı ekler. Farklılık varsa son düzenleme geçerlidir.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Yedekler</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Şimdi yedekle</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Yedekleniyor…</translation>
    </message>
    <message>
        <source>A copy each week</source>
        <translation>Haftada bir kopya</translation>
    </message>
    <message>
        <source>Limber makes it by itself and keeps the last five</source>
        <translation>Limber bunu kendi yapar ve son beşini saklar</translation>
    </message>
    <message>
        <source>Several computers</source>
        <translation>Birden çok bilgisayar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>Choose the shared folder</source>
        <translation>Ortak klasörü seç</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Paylaşmayı bırak</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>Ortak klasör</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Baştan başla</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Her şeyi sil</translation>
    </message>
    <message>
        <source>On this computer, as if Limber had just come</source>
        <translation>Bu bilgisayarda, Limber yeni gelmiş gibi</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Her şeyi sil…</translation>
    </message>
    <message>
        <source>This deletes the history with its notes, the settings, and what you said under My body. Sharing is switched off. Your own stretches and routines stay, and so do files you exported and what lies in a shared folder.</source>
        <translation>Notlarıyla geçmiş, ayarlar ve Bedenim bölümünde söylediklerin silinir. Paylaşım kapatılır. Kendi esnemelerin ve programların kalır; dışa aktardığın dosyalar ve ortak klasördekiler de kalır.</translation>
    </message>
    <message>
        <source>Delete everything now</source>
        <translation>Her şeyi şimdi sil</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Her şey kalsın</translation>
    </message>
    <message>
        <source>Keep the backups</source>
        <translation>Yedekleri sakla</translation>
    </message>
    <message>
        <source>Makes one more first. Off: they are deleted too.</source>
        <translation>Önce bir tane daha yapar. Kapalıyken yedekler de silinir.</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Siliniyor…</translation>
    </message>
    <message>
        <source>None. Name one that another program keeps the same on your computers: each leaves its history there and reads that of the others.</source>
        <translation>Yok. Başka bir programın bilgisayarlarında aynı tuttuğu bir klasör göster: her biri geçmişini oraya bırakır ve ötekilerinkini okur.</translation>
    </message>
    <message>
        <source>Kept as %1</source>
        <translation>Şu adla saklandı: %1</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Geri yükle…</translation>
    </message>
    <message>
        <source>Restore the history of %1</source>
        <translation>Geçmişi geri yükle: %1</translation>
    </message>
    <message>
        <source>Put this copy in the place of your history? It is checked first, and what is there now is kept.</source>
        <translation>Geçmişinin yerine bu kopya konsun mu? Önce denetlenir, şu an orada olan da saklanır.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Geri yükle</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Olduğu gibi kalsın</translation>
    </message>
    <message>
        <source>Checking and restoring…</source>
        <translation>Denetleniyor ve geri yükleniyor…</translation>
    </message>
    <message>
        <source>Export the history to</source>
        <translation>Geçmişi şuraya aktar</translation>
    </message>
    <message>
        <source>Export tables into</source>
        <translation>Tabloları şuraya aktar</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Yazılıyor…</translation>
    </message>
    <message>
        <source>Import a history</source>
        <translation>Geçmişi içe aktar</translation>
    </message>
    <message>
        <source>Exported histories (*.json *.csv)</source>
        <translation>Dışa aktarılmış geçmişler (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Importing. A history of many years takes its time…</source>
        <translation>İçe aktarılıyor. Uzun yılların geçmişi zaman alır…</translation>
    </message>
    <message>
        <source>The folder that your computers share</source>
        <translation>Bilgisayarlarının ortak klasörü</translation>
    </message>
    <message>
        <source>A session is running. End it first, and try again.</source>
        <translation>Bir seans sürüyor. Önce onu bitir, sonra yeniden dene.</translation>
    </message>
</context>
<context>
    <name>limber::ui::DayArc</name>
    <message>
        <source>Your day</source>
        <translation>Günün</translation>
    </message>
    <message>
        <source>%1 at %2, done</source>
        <translation>%1, %2, yapıldı</translation>
    </message>
    <message>
        <source>%1 at %2, left out</source>
        <translation>%1, %2, atlandı</translation>
    </message>
    <message>
        <source>%1 around %2</source>
        <translation>%1, yaklaşık %2</translation>
    </message>
</context>
<context>
    <name>limber::ui::DayCard</name>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Next stretch around %1</source>
        <translation>Sonraki esneme yaklaşık %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::DiscomfortCard</name>
    <message>
        <source>Rate how your back feels after a session, and a line begins here.</source>
        <translation>Seanstan sonra belini ve sırtını değerlendir, burada bir çizgi başlasın.</translation>
    </message>
    <message>
        <source>%1 in %2, %3 now</source>
        <comment>discomfort, month, discomfort</comment>
        <translation>%2: %1, şimdi: %3</translation>
    </message>
    <message>
        <source>About %1, as in %2</source>
        <comment>discomfort, month</comment>
        <translation>Yaklaşık %1, başta olduğu gibi (%2)</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Şimdi</translation>
    </message>
    <message>
        <source>Discomfort</source>
        <translation>Rahatsızlık</translation>
    </message>
    <message>
        <source>Discomfort over time</source>
        <translation>Zaman içinde rahatsızlık</translation>
    </message>
</context>
<context>
    <name>limber::ui::EasierCard</name>
    <message>
        <source>Easier: %1</source>
        <translation>Daha kolay: %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::FigurePlayer</name>
    <message>
        <source>Nobody has drawn this one yet. The words tell all of it.</source>
        <translation>Bunu henüz kimse çizmedi. Sözler hepsini anlatıyor.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Oynat</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Sağ</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sol</translation>
    </message>
    <message>
        <source>Right side; show the left</source>
        <translation>Sağ taraf; solu göster</translation>
    </message>
    <message>
        <source>Left side; show the right</source>
        <translation>Sol taraf; sağı göster</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
</context>
<context>
    <name>limber::ui::FindingsCard</name>
    <message>
        <source>%1: works</source>
        <translation>%1: çalışıyor</translation>
    </message>
    <message>
        <source>%1: not offered here</source>
        <translation>%1: burada yok</translation>
    </message>
    <message>
        <source>%1: does not work</source>
        <translation>%1: çalışmıyor</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Yeniden bak</translation>
    </message>
    <message>
        <source>What this computer gives Limber</source>
        <translation>Bu bilgisayarın Limber’e sundukları</translation>
    </message>
</context>
<context>
    <name>limber::ui::FollowUp</name>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
</context>
<context>
    <name>limber::ui::Grip</name>
    <message>
        <source>The arrow keys move it up and down</source>
        <translation>Ok tuşları yukarı ve aşağı taşır</translation>
    </message>
    <message>
        <source>Drag it, or move it with the arrow keys</source>
        <translation>Sürükle ya da ok tuşlarıyla taşı</translation>
    </message>
</context>
<context>
    <name>limber::ui::HeatLegend</name>
    <message>
        <source>Less</source>
        <comment>minutes in a day</comment>
        <translation>Az</translation>
    </message>
    <message>
        <source>More</source>
        <comment>minutes in a day</comment>
        <translation>Çok</translation>
    </message>
    <message>
        <source>Rest day, streak kept</source>
        <translation>Dinlenme günü, seri sürüyor</translation>
    </message>
    <message>
        <source>A dot is a rest day that kept the streak. A fuller colour means more minutes.</source>
        <translation>Nokta, seriyi koruyan dinlenme günüdür. Daha dolu renk daha çok dakika demektir.</translation>
    </message>
</context>
<context>
    <name>limber::ui::HeatMap</name>
    <message>
        <source>Your year</source>
        <translation>Yılın</translation>
    </message>
    <message>
        <source>%1: rest day, it counts</source>
        <translation>%1: dinlenme günü, sayılır</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1: yok</translation>
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
        <translation>Seans ekle</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Tüm günleri göster</translation>
    </message>
    <message>
        <source>Show earlier days</source>
        <translation>Önceki günleri göster</translation>
    </message>
    <message>
        <source>Rest day</source>
        <translation>Dinlenme günü</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sessions, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It counts. Nothing is lost.</source>
        <translation>Sayılır. Hiçbir şey yitmez.</translation>
    </message>
    <message>
        <source>No session on this day.</source>
        <translation>Bu gün seans yok.</translation>
    </message>
</context>
<context>
    <name>limber::ui::HistoryPage</name>
    <message>
        <source>Minutes per stretch</source>
        <translation>Esneme başına dakika</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Hatırlatmalar</translation>
    </message>
    <message>
        <source>Start a break</source>
        <translation>Mola başlat</translation>
    </message>
    <message>
        <source>Your first square is waiting.</source>
        <translation>İlk karen bekliyor.</translation>
    </message>
    <message>
        <source>Every session you finish colours a day. Three minutes are enough to start.</source>
        <translation>Bitirdiğin her seans bir günü boyar. Başlamak için üç dakika yeter.</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Seans ekle</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Your history cannot be read right now</source>
        <translation>Geçmişin şu an okunamıyor</translation>
    </message>
    <message>
        <source>Nothing was changed or deleted.</source>
        <translation>Hiçbir şey değiştirilmedi ya da silinmedi.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Session deleted.</source>
        <translation>Seans silindi.</translation>
    </message>
    <message>
        <source>The line: about 10 minutes a week and side is enough for flexibility.</source>
        <translation>Çizgi: esneklik için haftada taraf başına yaklaşık 10 dakika yeterlidir.</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Son 30 gün</translation>
    </message>
</context>
<context>
    <name>limber::ui::LibraryPage</name>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>Yerde</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Masa başında</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Daha kolay</translation>
    </message>
</context>
<context>
    <name>limber::ui::MainWindow</name>
    <message>
        <source>Page</source>
        <translation>Sayfa</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Start a stretch</source>
        <translation>Esneme başlat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Esnemeler</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Önce ne zaman yardım almalı</translation>
    </message>
    <message>
        <source>Limber</source>
        <translation>Limber</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Duraklatıldı</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>%1 boyunca</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Yarına kadar</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Devam edene kadar</translation>
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
        <translation>Sırada ne var</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Turn reminders on</source>
        <translation>Hatırlatmaları aç</translation>
    </message>
    <message>
        <source>My body</source>
        <translation>Bedenim</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>%1 sonra</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Esnemeler</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Önce ne zaman yardım almalı</translation>
    </message>
    <message>
        <source>around %1</source>
        <translation>yaklaşık %1</translation>
    </message>
    <message>
        <source>Stand up and walk a little. No stretches until you have asked.</source>
        <translation>Kalk ve biraz yürü. Bir uzmana sorana kadar esneme yok.</translation>
    </message>
    <message>
        <source>No stretches until you have asked. Limber reminds you to walk.</source>
        <translation>Bir uzmana sorana kadar esneme yok. Limber yürümeyi hatırlatır.</translation>
    </message>
    <message>
        <source>Another one: %1</source>
        <translation>Başka bir tane: %1</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>Gidiyorum</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başla</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Şimdi başla</translation>
    </message>
    <message>
        <source>Later, in %1</source>
        <translation>Daha sonra, %1 sonra</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Bugün değil</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>Bu akşam değil</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Atla</translation>
    </message>
</context>
<context>
    <name>limber::ui::NoteField</name>
    <message>
        <source>Anything to remember? A note for yourself.</source>
        <translation>Anımsanacak bir şey var mı? Kendine bir not.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
</context>
<context>
    <name>limber::ui::OutcomeLine</name>
    <message>
        <source>Show file</source>
        <translation>Dosyayı göster</translation>
    </message>
</context>
<context>
    <name>limber::ui::PersonChooser</name>
    <message>
        <source>A different one each day</source>
        <translation>Her gün başka biri</translation>
    </message>
</context>
<context>
    <name>limber::ui::RatingRow</name>
    <message>
        <source>Not said</source>
        <translation>Belirtilmedi</translation>
    </message>
</context>
<context>
    <name>limber::ui::ReminderSettings</name>
    <message>
        <source>Remind me to stretch</source>
        <translation>Esnemeyi hatırlat</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Sayım</translation>
    </message>
    <message>
        <source>At the computer</source>
        <translation>Bilgisayar başında</translation>
    </message>
    <message>
        <source>By the clock</source>
        <translation>Saate göre</translation>
    </message>
    <message>
        <source>Fixed times</source>
        <translation>Belirli saatler</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Sıklık</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Add as many as you like</source>
        <translation>İstediğin kadar ekle</translation>
    </message>
    <message>
        <source>After being away for</source>
        <translation>Şu kadar uzakta kalınca</translation>
    </message>
    <message>
        <source>The count</source>
        <translation>Sayım</translation>
    </message>
    <message>
        <source>Starts anew</source>
        <translation>Baştan başlar</translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>Durur</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Sürer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>Reminders begin at</source>
        <translation>Hatırlatmaların başlangıcı</translation>
    </message>
    <message>
        <source>Reminders end at</source>
        <translation>Hatırlatmaların bitişi</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Saat aralığı</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Günler</translation>
    </message>
    <message>
        <source>Wait while…</source>
        <translation>Şu sırada bekle…</translation>
    </message>
    <message>
        <source>I am in a call</source>
        <translation>Görüşmedeyim</translation>
    </message>
    <message>
        <source>The camera is on</source>
        <translation>Kamera açık</translation>
    </message>
    <message>
        <source>Do not disturb is on</source>
        <translation>Rahatsız etme açık</translation>
    </message>
    <message>
        <source>A window fills the screen</source>
        <translation>Bir pencere ekranı dolduruyor</translation>
    </message>
    <message>
        <source>A presentation or film runs</source>
        <translation>Sunum ya da film oynuyor</translation>
    </message>
    <message>
        <source>I am typing, for a minute at most</source>
        <translation>Yazıyorum, en çok bir dakika</translation>
    </message>
    <message>
        <source>Limber does not look</source>
        <translation>Limber bakmaz</translation>
    </message>
    <message>
        <source>Told by %1</source>
        <translation>Bildiren: %1</translation>
    </message>
    <message>
        <source>This desktop does not tell: %1</source>
        <translation>Bu masaüstü bildirmiyor: %1</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Nasıl</translation>
    </message>
    <message>
        <source>Heads-up one minute before</source>
        <translation>Bir dakika önce haber ver</translation>
    </message>
    <message>
        <source>A small notice, no sound</source>
        <translation>Küçük bir bildirim, sessiz</translation>
    </message>
    <message>
        <source>Snooze for</source>
        <translation>Erteleme süresi</translation>
    </message>
    <message>
        <source>Only time at the computer counts</source>
        <translation>Yalnızca bilgisayar başındaki süre sayılır</translation>
    </message>
    <message>
        <source>From the start of your hours</source>
        <translation>Saatlerinin başından</translation>
    </message>
    <message>
        <source>At times you list</source>
        <translation>Verdiğin saatlerde</translation>
    </message>
    <message>
        <source>You got up: that was a break too</source>
        <translation>Kalktın: bu da bir molaydı</translation>
    </message>
    <message>
        <source>It goes on where it was</source>
        <translation>Kaldığı yerden sürer</translation>
    </message>
    <message>
        <source>Time away counts as well</source>
        <translation>Uzakta geçen süre de sayılır</translation>
    </message>
    <message>
        <source>Your days have hours of their own; a change here makes them alike</source>
        <translation>Günlerinin ayrı saatleri var; buradaki değişiklik hepsini eşitler</translation>
    </message>
</context>
<context>
    <name>limber::ui::RingView</name>
    <message>
        <source>Time left</source>
        <translation>Kalan süre</translation>
    </message>
</context>
<context>
    <name>limber::ui::RoutineEditor</name>
    <message>
        <source>Add a stretch</source>
        <translation>Esneme ekle</translation>
    </message>
    <message>
        <source>Name of the routine</source>
        <translation>Programın adı</translation>
    </message>
    <message>
        <source>This one stands in a file of yours. Change it there, or make a copy to change here.</source>
        <translation>Bu program senin bir dosyanda. Orada değiştir ya da burada değiştirmek için bir kopya oluştur.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>İçindekiler</translation>
    </message>
    <message>
        <source> s</source>
        <translation> sn</translation>
    </message>
    <message>
        <source>Before the first stretch</source>
        <translation>İlk esnemeden önce</translation>
    </message>
    <message>
        <source>To get ready</source>
        <translation>Hazırlanmak için</translation>
    </message>
    <message>
        <source>After the last one</source>
        <translation>Sonuncudan sonra</translation>
    </message>
    <message>
        <source>To come to rest</source>
        <translation>Sakinleşmek için</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Kopya oluştur</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopya</translation>
    </message>
    <message>
        <source>A routine of its own, to change as you like</source>
        <translation>Dilediğin gibi değiştirebileceğin ayrı bir program</translation>
    </message>
    <message>
        <source>Limber&apos;s own</source>
        <translation>Limber’in özgün hâli</translation>
    </message>
    <message>
        <source>As it came, without your changes</source>
        <translation>Geldiği gibi, senin değişikliklerin olmadan</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Geri getir…</translation>
    </message>
    <message>
        <source>Your changes to this routine go.</source>
        <translation>Bu programdaki değişikliklerin silinir.</translation>
    </message>
    <message>
        <source>Take Limber&apos;s own</source>
        <translation>Özgün hâli getir</translation>
    </message>
    <message>
        <source>Keep my changes</source>
        <translation>Değişikliklerim kalsın</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Delete the routine…</source>
        <translation>Programı sil…</translation>
    </message>
    <message>
        <source>The routine goes; what you have done of it stays in the history.</source>
        <translation>Program gider; ondan yaptıkların geçmişte kalır.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Kalsın</translation>
    </message>
    <message>
        <source>A routine needs at least one stretch. Add another one first.</source>
        <translation>Bir programda en az bir esneme olmalı. Önce başka birini ekle.</translation>
    </message>
    <message>
        <source>%1 is taken out</source>
        <translation>Programdan çıkarıldı: %1</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>a stretch, its place, and how many there are</comment>
        <translation>%1, %2/%3</translation>
    </message>
    <message>
        <source>A routine needs a name.</source>
        <translation>Programın bir adı olmalı.</translation>
    </message>
    <message>
        <source>Nothing in it yet</source>
        <translation>Henüz boş</translation>
    </message>
</context>
<context>
    <name>limber::ui::RoutineItemRow</name>
    <message>
        <source>Move %1</source>
        <translation>Taşı: %1</translation>
    </message>
    <message>
        <source> rounds</source>
        <translation> tekrar</translation>
    </message>
    <message>
        <source> s</source>
        <translation> sn</translation>
    </message>
    <message>
        <source>Rounds of %1</source>
        <translation>Tekrar: %1</translation>
    </message>
    <message>
        <source>Seconds of %1</source>
        <translation>Saniye: %1</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Ayrıntılar: %1</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>Programdan çıkar: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stretch, and what is changed of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: how to do it</source>
        <translation>%1: nasıl yapılır</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>Nasıl yapılır</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>%1: how often</source>
        <translation>%1: kaç kez</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Kaç kez</translation>
    </message>
    <message>
        <source>%1: order of the sides</source>
        <translation>%1: tarafların sırası</translation>
    </message>
    <message>
        <source>All on the left, then the right</source>
        <translation>Önce hepsi sol, sonra sağ</translation>
    </message>
    <message>
        <source>Left and right in turn</source>
        <translation>Sol ve sağ sırayla</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Taraflar</translation>
    </message>
    <message>
        <source>One round</source>
        <translation>Bir tekrar</translation>
    </message>
    <message>
        <source>Getting into position</source>
        <translation>Pozisyona geçiş</translation>
    </message>
    <message>
        <source>Into the pose and out</source>
        <translation>Poza giriş ve çıkış</translation>
    </message>
    <message>
        <source>Changing sides</source>
        <translation>Taraf değiştirme</translation>
    </message>
    <message>
        <source>%1, left and right in turn</source>
        <translation>%1, sol ve sağ sırayla</translation>
    </message>
    <message>
        <source>%1, left, then right</source>
        <translation>%1, önce sol, sonra sağ</translation>
    </message>
</context>
<context>
    <name>limber::ui::RoutineList</name>
    <message>
        <source>Your file</source>
        <translation>Senin dosyan</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Senin</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Senin değiştirdiğin</translation>
    </message>
    <message>
        <source>Take turns</source>
        <translation>Sırayla</translation>
    </message>
    <message>
        <source>The short ones, one after the other</source>
        <translation>Kısa olanlar, birbiri ardına</translation>
    </message>
    <message>
        <source>Look into %1</source>
        <translation>İçine bak: %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::RoutineSection</name>
    <message>
        <source>Morning</source>
        <translation>Sabah</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Molalar</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Akşam</translation>
    </message>
    <message>
        <source>Routines for</source>
        <translation>Programların zamanı</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Yeni program</translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>Programım</translation>
    </message>
    <message>
        <source>%1, a copy</source>
        <translation>%1, kopya</translation>
    </message>
</context>
<context>
    <name>limber::ui::SafetyPage</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Önce ne zaman yardım almalı</translation>
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
        <translation>Adım %1/%2 · kalan %3</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>Hepsi bu kadardı</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Kaydediliyor</translation>
    </message>
    <message>
        <source>Get into position</source>
        <translation>Pozisyona geç</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Duraklatıldı</translation>
    </message>
    <message>
        <source>Stay where it is comfortable</source>
        <translation>Rahat olduğun yerde kal</translation>
    </message>
    <message>
        <source>Rest for a moment</source>
        <translation>Biraz dinlen</translation>
    </message>
    <message>
        <source>Two slow breaths. Get up when you are ready.</source>
        <translation>İki yavaş nefes. Hazır olunca kalk.</translation>
    </message>
    <message>
        <source>Come out slowly</source>
        <translation>Yavaşça pozdan çık</translation>
    </message>
    <message>
        <source>The same way you went in</source>
        <translation>Girdiğin yoldan</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Aynısı bir kez daha</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>kaydediliyor</translation>
    </message>
    <message>
        <source>until we start</source>
        <translation>başlamaya kalan</translation>
    </message>
    <message>
        <source>ease in</source>
        <translation>yavaşça gir</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>bırak</translation>
    </message>
    <message>
        <source>to rest</source>
        <translation>dinlenme</translation>
    </message>
    <message>
        <source>done</source>
        <translation>bitti</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, kalan %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>duraklatıldı</translation>
    </message>
    <message>
        <source>Paused, %1 left</source>
        <translation>Duraklatıldı, kalan %1</translation>
    </message>
    <message>
        <source>breathe in</source>
        <translation>nefes al</translation>
    </message>
    <message>
        <source>breathe out</source>
        <translation>nefes ver</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sıradaki</translation>
    </message>
    <message>
        <source>You are done</source>
        <translation>Bitirdin</translation>
    </message>
    <message>
        <source>A moment of rest</source>
        <translation>Biraz dinlenme</translation>
    </message>
    <message>
        <source>This is the last step</source>
        <translation>Bu son adım</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Bir kez daha</translation>
    </message>
    <message>
        <source>Then, %1</source>
        <translation>Sonra %1</translation>
    </message>
    <message>
        <source>Then, for %1</source>
        <translation>Sonra %1 boyunca</translation>
    </message>
    <message>
        <source>No need to look. One round is one slow breath.</source>
        <translation>Bakmana gerek yok. Bir tekrar bir yavaş nefestir.</translation>
    </message>
    <message numerus="yes">
        <source>No need to look. It takes about %Ln slow breaths.</source>
        <translation>
            <numerusform>Bakmana gerek yok. Yaklaşık %Ln yavaş nefes sürer.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%1/%2 adım yapıldı</translation>
    </message>
</context>
<context>
    <name>limber::ui::Scrub</name>
    <message>
        <source>Place in the movement</source>
        <translation>Hareketteki yer</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionNotes</name>
    <message>
        <source>How did your back feel?</source>
        <translation>Belin ve sırtın nasıldı?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>How did your back feel? 0 is no discomfort, 10 the worst imaginable.</source>
        <translation>Belin ve sırtın nasıldı? 0 rahatsızlık yok, 10 düşünülebilecek en kötüsü.</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionPage</name>
    <message>
        <source>Use the usual one anyway</source>
        <translation>Yine de olağan biçimi kullan</translation>
    </message>
    <message>
        <source>Stop here?</source>
        <translation>Burada duralım mı?</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Acıyor</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Seansı bitir</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Skip this stretch</source>
        <translation>Bu esnemeyi atla</translation>
    </message>
    <message>
        <source>Easier version</source>
        <translation>Daha kolay biçimi</translation>
    </message>
    <message>
        <source>Come out slowly</source>
        <translation>Yavaşça pozdan çık</translation>
    </message>
    <message>
        <source>The same way you went in</source>
        <translation>Girdiğin yoldan</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionRow</name>
    <message>
        <source>left</source>
        <translation>sol</translation>
    </message>
    <message>
        <source>right</source>
        <translation>sağ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>stretch, side</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>atlandı</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>kind, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Going on right now</source>
        <translation>Şu an sürüyor</translation>
    </message>
    <message>
        <source>Discomfort %1</source>
        <translation>Rahatsızlık %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Düzenle</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionWindow</name>
    <message>
        <source>Not saved: %1</source>
        <translation>Kaydedilmedi: %1</translation>
    </message>
    <message>
        <source>Not saved yet. Limber keeps it and saves it as soon as it can.</source>
        <translation>Henüz kaydedilmedi. Limber saklıyor ve ilk fırsatta kaydedecek.</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>Henüz bir şey yapılmadı.</translation>
    </message>
    <message>
        <source>The %1 you did are saved.</source>
        <translation>Yaptığın %1 kaydedildi.</translation>
    </message>
    <message>
        <source>This routine is not in the catalogue any more.</source>
        <translation>Bu program artık katalogda yok.</translation>
    </message>
    <message>
        <source>All of it rests, because it hurt. Take a walk instead. Under My body you can take it up again.</source>
        <translation>Acıttığı için tümüne ara verildi. Onun yerine yürüyüşe çık. Bedenim bölümünde yeniden başlatabilirsin.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Anladım</translation>
    </message>
    <message>
        <source>Before you stretch at the desk</source>
        <translation>Masa başında esnemeden önce</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Her şey yolunda</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Still true?</source>
        <translation>Hâlâ doğru mu?</translation>
    </message>
    <message>
        <source>You said this a while ago. Bodies change, so Limber asks again.</source>
        <translation>Bunu bir süre önce söyledin. Bedenler değişir, bu yüzden Limber yeniden soruyor.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>My body</source>
        <translation>Bedenim</translation>
    </message>
    <message>
        <source>%1 rests for a week now. What you did counts.</source>
        <translation>%1: bir hafta ara. Yaptıkların sayılır.</translation>
    </message>
    <message>
        <source>The second time, so it goes on in the easier version.</source>
        <translation>İkinci kez oldu, bu yüzden daha kolay biçimiyle sürüyor.</translation>
    </message>
    <message>
        <source>The second time. There is nothing easier: leave it out today.</source>
        <translation>İkinci kez oldu. Daha kolayı yok: bugün bunu atla.</translation>
    </message>
    <message>
        <source>Nothing runs. What you did counts.</source>
        <translation>Çalışan bir şey yok. Yaptıkların sayılır.</translation>
    </message>
    <message>
        <source>Spoken cues</source>
        <translation>Sesli yönergeler</translation>
    </message>
    <message>
        <source>Chimes</source>
        <translation>Çanlar</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Geri sayım</translation>
    </message>
    <message>
        <source>More in the settings</source>
        <translation>Daha fazlası ayarlarda</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Ne zaman yardım almalı</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionWindowSection</name>
    <message>
        <source>This desktop places windows itself. Full screen goes where you choose.</source>
        <translation>Bu masaüstü pencereleri kendi yerleştiriyor. Tam ekran senin seçtiğin yere gider.</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitör</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tam ekran</translation>
    </message>
    <message>
        <source>From the start; F takes it back</source>
        <translation>Baştan; F geri alır</translation>
    </message>
    <message>
        <source>Darken the other monitors</source>
        <translation>Diğer monitörleri karart</translation>
    </message>
    <message>
        <source>A click on one lights it again</source>
        <translation>Birine tıklayınca yeniden aydınlanır</translation>
    </message>
    <message>
        <source>Where the pointer is</source>
        <translation>İmlecin olduğu yer</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1 (bağlı değil)</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionWords</name>
    <message>
        <source>Morning session</source>
        <translation>Sabah seansı</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Mola</translation>
    </message>
    <message>
        <source>Evening session</source>
        <translation>Akşam seansı</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Esneme</translation>
    </message>
    <message>
        <source>Morning, done</source>
        <translation>Sabah tamam</translation>
    </message>
    <message>
        <source>Break, done</source>
        <translation>Mola tamam</translation>
    </message>
    <message>
        <source>Evening, done</source>
        <translation>Akşam tamam</translation>
    </message>
    <message>
        <source>Stretch, done</source>
        <translation>Esneme tamam</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Sol taraf</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Sağ taraf</translation>
    </message>
    <message>
        <source>left</source>
        <translation>sol</translation>
    </message>
    <message>
        <source>right</source>
        <translation>sağ</translation>
    </message>
    <message>
        <source>Now the left side</source>
        <translation>Şimdi sol taraf</translation>
    </message>
    <message>
        <source>Now the right side</source>
        <translation>Şimdi sağ taraf</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 saniye</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln saniye</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 dk</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 dk %2 sn</translation>
    </message>
    <message>
        <source>1 slow round</source>
        <translation>1 yavaş tekrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slow rounds</source>
        <translation>
            <numerusform>%Ln yavaş tekrar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Önce ne zaman yardım almalı</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Hatırlatmalar</translation>
    </message>
    <message>
        <source>Morning, evening</source>
        <translation>Sabah, akşam</translation>
    </message>
    <message>
        <source>My body</source>
        <translation>Bedenim</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Programlar</translation>
    </message>
    <message>
        <source>Voice and sound</source>
        <translation>Konuşma ve ses</translation>
    </message>
    <message>
        <source>Session window</source>
        <translation>Seans penceresi</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Genel</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Hakkında</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Verilerin</translation>
    </message>
</context>
<context>
    <name>limber::ui::SidePanel</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Yapılışı</translation>
    </message>
    <message>
        <source>You feel it in</source>
        <translation>Hissettiğin yer</translation>
    </message>
    <message>
        <source>Why it may help</source>
        <translation>Neden iyi gelebilir</translation>
    </message>
    <message>
        <source>Often goes wrong</source>
        <translation>Sık yapılan hatalar</translation>
    </message>
    <message>
        <source>Leave it out for now if</source>
        <translation>Şunlar varsa şimdilik atla</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Ne zaman yardım almalı</translation>
    </message>
</context>
<context>
    <name>limber::ui::SoundSection</name>
    <message>
        <source>Spoken cues</source>
        <translation>Sesli yönergeler</translation>
    </message>
    <message>
        <source>Say stretch, side and time. Nothing leaves this computer</source>
        <translation>Esnemeyi, tarafı ve süreyi söyler. Hiçbir şey bu bilgisayardan çıkmaz</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Konuşma sesi</translation>
    </message>
    <message>
        <source>As the computer speaks</source>
        <translation>Bilgisayarın konuştuğu gibi</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Dene</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Hız</translation>
    </message>
    <message>
        <source>How much it says</source>
        <translation>Ne kadar konuşsun</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kısa</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Hepsi</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sesler</translation>
    </message>
    <message>
        <source>Chimes</source>
        <translation>Çanlar</translation>
    </message>
    <message>
        <source>Start, halfway, end</source>
        <translation>Başlangıç, yarı, bitiş</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Geri sayım</translation>
    </message>
    <message>
        <source>Soft ticks for the last three seconds</source>
        <translation>Son üç saniyede hafif tıklar</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Ses düzeyi</translation>
    </message>
    <message>
        <source>Of voice and chimes. Both are silent while you are in a call</source>
        <translation>Konuşmanın ve çanların. Sen görüşmedeyken ikisi de susar</translation>
    </message>
    <message>
        <source>Trunk rotation, left side. Let your knees sink.</source>
        <translation>Gövde döndürme, sol taraf. Dizlerini bırak.</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Yavaş</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Sakin</translation>
    </message>
    <message>
        <source>Brisk</source>
        <translation>Canlı</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Hızlı</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%%1</translation>
    </message>
</context>
<context>
    <name>limber::ui::Speaker</name>
    <message>
        <source>Halfway</source>
        <translation>Yarıladın</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Üç</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>İki</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Bir</translation>
    </message>
    <message>
        <source>And come out slowly</source>
        <translation>Ve yavaşça pozdan çık</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Bırak</translation>
    </message>
    <message>
        <source>That was all. Get up when you are ready</source>
        <translation>Hepsi bu kadardı. Hazır olunca kalk</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Aynısı bir kez daha</translation>
    </message>
    <message>
        <source>%1, left side</source>
        <translation>%1, sol taraf</translation>
    </message>
    <message>
        <source>%1, right side</source>
        <translation>%1, sağ taraf</translation>
    </message>
    <message>
        <source>Hold for %1</source>
        <translation>%1 tut</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tut</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>Sonuncusu</translation>
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
        <translation>Evet, hâlâ doğru</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>Artık değil</translation>
    </message>
</context>
<context>
    <name>limber::ui::StreakLine</name>
    <message>
        <source>%1 was your rest day. It counts.</source>
        <translation>Dinlenme günün: %1. Sayılır.</translation>
    </message>
    <message>
        <source>One rest day a week is part of the plan.</source>
        <translation>Haftada bir dinlenme günü planın parçasıdır.</translation>
    </message>
</context>
<context>
    <name>limber::ui::StreakPanel</name>
    <message>
        <source>Today is a good day to begin</source>
        <translation>Bugün başlamak için iyi bir gün</translation>
    </message>
    <message>
        <source>One rest day a week is part of the plan. Yours was %1.</source>
        <translation>Haftada bir dinlenme günü planın parçasıdır. Seninki: %1.</translation>
    </message>
    <message>
        <source>One rest day a week is part of the plan.</source>
        <translation>Haftada bir dinlenme günü planın parçasıdır.</translation>
    </message>
    <message>
        <source>Longest so far: %1</source>
        <translation>En uzunu: %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::StretchPage</name>
    <message>
        <source>Back to all stretches</source>
        <translation>Tüm esnemelere dön</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>Nasıl yapılır</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Şimdi dene</translation>
    </message>
    <message>
        <source>Leave it out for now if</source>
        <translation>Şunlar varsa şimdilik atla</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>Önce ne zaman yardım almalı</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Yapılışı</translation>
    </message>
    <message>
        <source>Why it may help</source>
        <translation>Neden iyi gelebilir</translation>
    </message>
    <message>
        <source>Often goes wrong</source>
        <translation>Sık yapılan hatalar</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
</context>
<context>
    <name>limber::ui::SummaryPage</name>
    <message>
        <source>Stretch again</source>
        <translation>Bir kez daha</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Ne zaman yardım almalı</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>How does your back feel? 0 is no discomfort, 10 the worst imaginable</source>
        <translation>Belin ve sırtın nasıl? 0 rahatsızlık yok, 10 düşünülebilecek en kötüsü</translation>
    </message>
    <message>
        <source>How does your back feel?</source>
        <translation>Belin ve sırtın nasıl?</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>İsteğe bağlı</translation>
    </message>
    <message>
        <source>No discomfort</source>
        <translation>Rahatsızlık yok</translation>
    </message>
    <message>
        <source>Worst imaginable</source>
        <translation>Düşünülebilecek en kötüsü</translation>
    </message>
    <message>
        <source>That is a lot. Please look at when to get help before the next stretch.</source>
        <translation>Bu epey yüksek. Lütfen sonraki esnemeden önce ne zaman yardım alman gerektiğine bak.</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Bu bilgisayara kaydedildi</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Kaydediliyor</translation>
    </message>
    <message>
        <source>Not all of it could be saved. %1</source>
        <translation>Tümü kaydedilemedi. %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::SummaryWords</name>
    <message>
        <source>Left and right</source>
        <translation>Sol ve sağ</translation>
    </message>
    <message>
        <source>%1, all %2 steps</source>
        <translation>%1, %2 adımın tümü</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1/%2 adım</translation>
    </message>
    <message>
        <source>They count. %1.</source>
        <translation>Sayılırlar. %1.</translation>
    </message>
</context>
<context>
    <name>limber::ui::TimeSpan</name>
    <message>
        <source>and</source>
        <comment>between two times of day</comment>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>limber::ui::TimesEditor</name>
    <message>
        <source>Add a time</source>
        <translation>Saat ekle</translation>
    </message>
    <message>
        <source>Reminder %1</source>
        <translation>Hatırlatma %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Kaldır: %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::TodayPage</name>
    <message>
        <source>Start now</source>
        <translation>Şimdi başla</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Atla</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <translation>Hatırlatmalara devam et</translation>
    </message>
    <message>
        <source>Turn reminders on</source>
        <translation>Hatırlatmaları aç</translation>
    </message>
    <message>
        <source>%1 was your rest day</source>
        <translation>Dinlenme günün: %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>%1 sonra</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Bugün değil</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>Bu akşam değil</translation>
    </message>
    <message>
        <source>Stand up and walk a little</source>
        <translation>Kalk ve biraz yürü</translation>
    </message>
    <message>
        <source>No routine yet</source>
        <translation>Henüz program yok</translation>
    </message>
    <message>
        <source>No stretches until you have asked.</source>
        <translation>Bir uzmana sorana kadar esneme yok.</translation>
    </message>
    <message>
        <source>Choose one in the settings.</source>
        <translation>Ayarlardan birini seç.</translation>
    </message>
    <message>
        <source>Done at %1</source>
        <translation>Yapıldı: %1</translation>
    </message>
    <message>
        <source>At %1, %2</source>
        <comment>time, length</comment>
        <translation>Saat %1, %2</translation>
    </message>
    <message>
        <source>Start: %1</source>
        <translation>Başlat: %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::WeekCard</name>
    <message>
        <source>This week</source>
        <translation>Bu hafta</translation>
    </message>
    <message>
        <source>Mornings</source>
        <translation>Sabahlar</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Molalar</translation>
    </message>
    <message>
        <source>Evenings</source>
        <translation>Akşamlar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>1 gün kaldı</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>%Ln gün kaldı</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ui::WeekStrip</name>
    <message>
        <source>%1, done</source>
        <translation>%1, yapıldı</translation>
    </message>
    <message>
        <source>%1, rest day</source>
        <translation>%1, dinlenme günü</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Bu hafta</translation>
    </message>
</context>
<context>
    <name>limber::ui::WelcomeBody</name>
    <message>
        <source>Anything to be careful with?</source>
        <translation>Dikkat edilecek bir şey var mı?</translation>
    </message>
    <message>
        <source>Limber then swaps what does not suit your body. You find this again under My body in the settings.</source>
        <translation>Limber bedenine uymayanı değiştirir. Bunu ayarlarda, Bedenim bölümünde yine bulursun.</translation>
    </message>
</context>
<context>
    <name>limber::ui::WelcomeTimes</name>
    <message>
        <source>Morning begins at</source>
        <translation>Sabahın başlangıcı</translation>
    </message>
    <message>
        <source>Morning ends at</source>
        <translation>Sabahın bitişi</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one time of day to another</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Evening at</source>
        <translation>Akşam saati</translation>
    </message>
    <message>
        <source>A few minutes, every day</source>
        <translation>Her gün birkaç dakika</translation>
    </message>
    <message>
        <source>Limber reminds you to stretch and shows you how.
When does your day start and end?</source>
        <translation>Limber esnemeyi hatırlatır ve nasıl yapıldığını gösterir.
Günün ne zaman başlıyor ve bitiyor?</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Sabah</translation>
    </message>
    <message>
        <source>When you first sit down, %1</source>
        <translation>İlk oturduğunda, %1</translation>
    </message>
    <message>
        <source>During the day</source>
        <translation>Gün içinde</translation>
    </message>
    <message>
        <source>While you are at the computer, %1</source>
        <translation>Bilgisayar başındayken, %1</translation>
    </message>
    <message>
        <source>every</source>
        <comment>two hours</comment>
        <translation>her</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Akşam</translation>
    </message>
    <message>
        <source>Before bed, %1</source>
        <translation>Yatmadan önce, %1</translation>
    </message>
    <message>
        <source>at</source>
        <comment>nine in the evening</comment>
        <translation>saat</translation>
    </message>
    <message>
        <source>A break every</source>
        <translation>Mola aralığı</translation>
    </message>
</context>
<context>
    <name>limber::ui::WelcomeTry</name>
    <message>
        <source>Try it, %1</source>
        <translation>Dene, %1</translation>
    </message>
    <message>
        <source>Try one now</source>
        <translation>Şimdi birini dene</translation>
    </message>
    <message>
        <source>Guide me with a voice</source>
        <translation>Bana sesle yol göster</translation>
    </message>
    <message>
        <source>You cannot see the screen in every stretch</source>
        <translation>Her esnemede ekranı göremezsin</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Her şey bu bilgisayarda kalır</translation>
    </message>
    <message>
        <source>No account, no network</source>
        <translation>Hesap yok, ağ yok</translation>
    </message>
    <message>
        <source>Not now: under My body you said something that has to be asked first.</source>
        <translation>Şimdi değil: Bedenim bölümünde, önce sorulması gereken bir şey söyledin.</translation>
    </message>
    <message>
        <source>Cat-camel, small and on a chair: a few slow rounds. Limber talks you through it.</source>
        <translation>Kedi-deve, küçük ve sandalyede: birkaç yavaş tekrar. Limber sana sesle anlatır.</translation>
    </message>
</context>
<context>
    <name>limber::ui::WelcomeWindow</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Bitir</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Anladım</translation>
    </message>
    <message>
        <source>Welcome to Limber, page %1 of %2</source>
        <translation>Limber’e hoş geldin, sayfa %1/%2</translation>
    </message>
    <message>
        <source>Welcome to Limber</source>
        <translation>Limber’e hoş geldin</translation>
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
        <translation>%1, yerde</translation>
    </message>
    <message>
        <source>%1, at the desk</source>
        <translation>%1, masa başında</translation>
    </message>
    <message>
        <source>1 step, about %1</source>
        <translation>1 adım, yaklaşık %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps, about %1</source>
        <translation>
            <numerusform>%Ln adım, yaklaşık %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slow rounds each side</source>
        <translation>
            <numerusform>Her tarafta %Ln yavaş tekrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slow rounds</source>
        <translation>
            <numerusform>%Ln yavaş tekrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times %1 s</source>
        <translation>
            <numerusform>%Ln kez %1 sn</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 sn</translation>
    </message>
    <message>
        <source>%1 each side</source>
        <translation>her taraf %1</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 dakika</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln dakika</numerusform>
        </translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Sabah</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Mola</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Akşam</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Esneme</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 dk</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 sa</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 sa %2 dk</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 saat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln saat</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Dün</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format, a day of another year</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d</source>
        <comment>date format, a day of this month</comment>
        <translation>d dddd</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>date format, a day of this year</comment>
        <translation>d MMMM dddd</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 seans</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation>
            <numerusform>%Ln seans</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1/%2 adım</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 adım</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln steps</source>
        <translation>
            <numerusform>%Ln adımın tümü</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day in a row</source>
        <translation>Art arda 1 gün</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days in a row</source>
        <translation>
            <numerusform>Art arda %Ln gün</numerusform>
        </translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Günaydın</translation>
    </message>
    <message>
        <source>Before bed</source>
        <translation>Yatmadan önce</translation>
    </message>
    <message>
        <source>Time for a break</source>
        <translation>Mola zamanı</translation>
    </message>
    <message>
        <source>Next: your morning session</source>
        <translation>Sırada: sabah seansın</translation>
    </message>
    <message>
        <source>Next: your evening session</source>
        <translation>Sırada: akşam seansın</translation>
    </message>
    <message>
        <source>Next stretch</source>
        <translation>Sonraki esneme</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>saat %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>yarın saat %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>weekday, time</comment>
        <translation>%1, saat %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>devam: %1</translation>
    </message>
    <message>
        <source>until tomorrow, %1</source>
        <translation>devam: yarın, %1</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <comment>weekday, time</comment>
        <translation>devam: %1, %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 sonra</translation>
    </message>
    <message>
        <source>It comes when you are back.</source>
        <translation>Sen dönünce gelir.</translation>
    </message>
    <message>
        <source>It waits until your call is over.</source>
        <translation>Görüşmen bitene kadar bekler.</translation>
    </message>
    <message>
        <source>It waits while a window fills the screen.</source>
        <translation>Bir pencere ekranı doldururken bekler.</translation>
    </message>
    <message>
        <source>It waits until your presentation is over.</source>
        <translation>Sunumun bitene kadar bekler.</translation>
    </message>
    <message>
        <source>It waits for a pause in your typing.</source>
        <translation>Yazmaya ara vermeni bekler.</translation>
    </message>
    <message>
        <source>It waits while do not disturb is on.</source>
        <translation>Rahatsız etme açıkken bekler.</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>%1 kaldı</translation>
    </message>
    <message>
        <source>Time away from the computer does not count.</source>
        <translation>Bilgisayardan uzakta geçen süre sayılmaz.</translation>
    </message>
    <message>
        <source>A good moment to move</source>
        <translation>Hareket için iyi bir an</translation>
    </message>
    <message>
        <source>when you are free</source>
        <translation>uygun olduğunda</translation>
    </message>
    <message>
        <source>It waits for a good moment.</source>
        <translation>İyi bir anı bekliyor.</translation>
    </message>
    <message>
        <source>later</source>
        <translation>daha sonra</translation>
    </message>
    <message>
        <source>You asked for it later.</source>
        <translation>Daha sonra olsun dedin.</translation>
    </message>
    <message>
        <source>Reminders are paused</source>
        <translation>Hatırlatmalar duraklatıldı</translation>
    </message>
    <message>
        <source>until you resume</source>
        <translation>sen devam edene kadar</translation>
    </message>
    <message>
        <source>Right now</source>
        <translation>Şu an</translation>
    </message>
    <message>
        <source>You are stretching</source>
        <translation>Esneme sürüyor</translation>
    </message>
    <message>
        <source>whenever you like</source>
        <translation>istediğin zaman</translation>
    </message>
    <message>
        <source>All reminders are switched off.</source>
        <translation>Tüm hatırlatmalar kapalı.</translation>
    </message>
    <message>
        <source>Sessions: %1 added, %2 changed, %3 left as they were.</source>
        <translation>Seanslar: %1 eklendi, %2 değişti, %3 olduğu gibi kaldı.</translation>
    </message>
    <message>
        <source>Reminders: %1 added, %2 changed, %3 left as they were.</source>
        <translation>Hatırlatmalar: %1 eklendi, %2 değişti, %3 olduğu gibi kaldı.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Yazıldı: %1</translation>
    </message>
    <message>
        <source>The backup is in place, with %1. What was there before is kept as %2.</source>
        <translation>Yedek yerine kondu (%1). Önceki geçmiş şu adla saklandı: %2.</translation>
    </message>
    <message>
        <source>Everything is deleted. One last backup is kept as %1.</source>
        <translation>Her şey silindi. Son bir yedek şu adla saklandı: %1.</translation>
    </message>
    <message>
        <source>Everything is deleted, and nothing is kept.</source>
        <translation>Her şey silindi, hiçbir şey saklanmadı.</translation>
    </message>
    <message>
        <source>Backup, %1</source>
        <translation>Yedek, %1</translation>
    </message>
    <message>
        <source>Before an update of Limber, %1</source>
        <translation>Limber güncellemesinden önce, %1</translation>
    </message>
    <message>
        <source>Before a backup was restored, %1</source>
        <translation>Bir yedek geri yüklenmeden önce, %1</translation>
    </message>
    <message>
        <source>Not read yet: Limber looks at a quiet moment.</source>
        <translation>Henüz okunmadı: Limber sakin bir anda bakar.</translation>
    </message>
    <message>
        <source>Last read: %1, %2</source>
        <translation>Son okuma: %1, %2</translation>
    </message>
    <message>
        <source>%1 min %2</source>
        <comment>minutes, and seconds with their unit</comment>
        <translation>%1 dk %2</translation>
    </message>
    <message>
        <source>1 step, %1</source>
        <translation>1 adım, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps, %1</source>
        <translation>
            <numerusform>%Ln adım, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>. </source>
        <comment>between sentences</comment>
        <translation>. </translation>
    </message>
    <message>
        <source>No file manager answers. Look here: %1</source>
        <translation>Hiçbir dosya yöneticisi yanıt vermiyor. Buraya bak: %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::YearCard</name>
    <message>
        <source>The year before</source>
        <translation>Önceki yıl</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>Sonraki yıl</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sessions, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
</TS>
