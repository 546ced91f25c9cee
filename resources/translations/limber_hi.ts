<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>Autostart</name>
    <message>
        <source>There is no session bus.</source>
        <translation>कोई सत्र बस (session bus) नहीं है।</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal cannot do that. Try the desktop&apos;s own settings for programs that start at log-in.</source>
        <translation>डेस्कटॉप का पोर्टल यह नहीं कर सकता। लॉग इन पर शुरू होने वाले प्रोग्रामों के लिए डेस्कटॉप की अपनी सेटिंग्स आज़माएँ।</translation>
    </message>
    <message>
        <source>To remind you of your stretches.</source>
        <translation>आपको स्ट्रेच की याद दिलाने के लिए।</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Trunk rotation</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>धड़ घुमाना</translation>
    </message>
    <message>
        <source>Lower back, sides, hip</source>
        <translation>कमर, धड़ के दोनों ओर, कूल्हा</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>फ़र्श पर</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>पीठ के बल लेटें, घुटने मुड़े हुए</translation>
    </message>
    <message>
        <source>Feet and knees together, arms out to the sides</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>पैर और घुटने साथ-साथ, बाँहें दोनों ओर फैली हुईं</translation>
    </message>
    <message>
        <source>Let both knees sink to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>दोनों घुटनों को {बाईं|दाईं} ओर झुकने दें</translation>
    </message>
    <message>
        <source>Both shoulders stay heavy on the floor</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>दोनों कंधे फ़र्श पर भारी रहें</translation>
    </message>
    <message>
        <source>Let the knees sink as far as both shoulder blades stay down.</source>
        <translation>घुटनों को वहीं तक झुकने दें जहाँ तक कंधे की दोनों हड्डियाँ नीचे टिकी रहें।</translation>
    </message>
    <message>
        <source>On the floor, easier</source>
        <translation>फ़र्श पर, आसान</translation>
    </message>
    <message>
        <source>Feet further from you, arms low</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>पैर आपसे थोड़ा दूर, बाँहें नीचे</translation>
    </message>
    <message>
        <source>Knees half way to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>घुटने {बाईं|दाईं} ओर आधे रास्ते तक</translation>
    </message>
    <message>
        <source>Rest them on a cushion, shoulders heavy</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>उन्हें तकिये पर टिकाएँ, कंधे भारी</translation>
    </message>
    <message>
        <source>Feet further from you, knees only half way. Rest them on a cushion.</source>
        <translation>पैर आपसे थोड़ा दूर, घुटने सिर्फ़ आधे रास्ते तक। उन्हें तकिये पर टिकाएँ।</translation>
    </message>
    <message>
        <source>In bed</source>
        <translation>बिस्तर पर</translation>
    </message>
    <message>
        <source>In the middle of the bed, arms low</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>बिस्तर के बीच में, बाँहें नीचे</translation>
    </message>
    <message>
        <source>Both shoulders stay heavy on the bed</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>दोनों कंधे बिस्तर पर भारी रहें</translation>
    </message>
    <message>
        <source>The same small turn, in bed.</source>
        <translation>वही छोटा घुमाव, बिस्तर पर।</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>मेज़ के पास</translation>
    </message>
    <message>
        <source>Sit tall, arms crossed on your chest</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>सीधे बैठें, बाँहें छाती पर मोड़कर</translation>
    </message>
    <message>
        <source>Middle of the seat, both feet pressed down, chair against the desk or a wall</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>सीट के बीच में, दोनों पैर फ़र्श पर जमे हुए, कुर्सी मेज़ या दीवार से लगी हुई</translation>
    </message>
    <message>
        <source>Turn your chest to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>अपनी छाती {बाईं|दाईं} ओर घुमाएँ</translation>
    </message>
    <message>
        <source>Knees and hips stay towards the desk</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>घुटने और कूल्हे मेज़ की ओर रहें</translation>
    </message>
    <message>
        <source>Arms crossed. If your chair does not turn, a hand on the outer knee may steady you; it does not pull.</source>
        <translation>बाँहें मोड़कर। अगर आपकी कुर्सी घूमती नहीं है, तो बाहरी घुटने पर रखा हाथ सहारा दे सकता है; वह खींचे नहीं।</translation>
    </message>
    <message>
        <source>At the desk, easier</source>
        <translation>मेज़ के पास, आसान</translation>
    </message>
    <message>
        <source>Raise the seat: hips higher than knees</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>सीट ऊँची करें: कूल्हे घुटनों से ऊपर</translation>
    </message>
    <message>
        <source>Turn a little to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>थोड़ा {बाईं|दाईं} ओर घूमें</translation>
    </message>
    <message>
        <source>Both feet stay flat, knees stay where they are</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>दोनों पैर सपाट रहें, घुटने अपनी जगह पर रहें</translation>
    </message>
    <message>
        <source>A smaller turn on a raised seat.</source>
        <translation>ऊँची सीट पर छोटा घुमाव।</translation>
    </message>
    <message>
        <source>Sitting, head only</source>
        <translation>बैठकर, सिर्फ़ सिर</translation>
    </message>
    <message>
        <source>Sit tall, both feet flat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>सीधे बैठें, दोनों पैर सपाट</translation>
    </message>
    <message>
        <source>Hips higher than knees, arms open or down</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>कूल्हे घुटनों से ऊपर, बाँहें खुली या नीचे</translation>
    </message>
    <message>
        <source>Look slowly to the {side}</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>धीरे से {बाईं|दाईं} ओर देखें</translation>
    </message>
    <message>
        <source>Your chest stays where it is</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>छाती अपनी जगह पर रहे</translation>
    </message>
    <message>
        <source>Only your head turns. It counts as trunk rotation.</source>
        <translation>सिर्फ़ सिर घूमता है। यह धड़ घुमाने में गिना जाता है।</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>कमर</translation>
    </message>
    <message>
        <source>Sides of the trunk</source>
        <translation>धड़ के दोनों ओर</translation>
    </message>
    <message>
        <source>Outer hip</source>
        <translation>कूल्हे का बाहरी हिस्सा</translation>
    </message>
    <message>
        <source>Lie on your back. Bend your knees, feet and knees together.</source>
        <translation>पीठ के बल लेटें। घुटने मोड़ें, पैर और घुटने साथ-साथ।</translation>
    </message>
    <message>
        <source>Open your arms wide and let both shoulders get heavy.</source>
        <translation>बाँहें फैलाएँ और दोनों कंधों को भारी होने दें।</translation>
    </message>
    <message>
        <source>Breathe out and let your knees sink to one side. Your feet can roll onto their edges.</source>
        <translation>साँस छोड़ें और घुटनों को एक ओर झुकने दें। पैर अपने किनारों पर लुढ़क सकते हैं।</translation>
    </message>
    <message>
        <source>Stop while both shoulder blades still touch the floor.</source>
        <translation>वहीं रुकें जहाँ कंधे की दोनों हड्डियाँ अब भी फ़र्श को छू रही हों।</translation>
    </message>
    <message>
        <source>Turn your head the other way if that feels nice. Stay and breathe.</source>
        <translation>अच्छा लगे तो सिर दूसरी ओर घुमाएँ। ठहरें और साँस लेते रहें।</translation>
    </message>
    <message>
        <source>Draw your belly in lightly, bring the knees back up, and do the other side.</source>
        <translation>पेट को हल्के से अंदर खींचें, घुटनों को वापस ऊपर लाएँ, और दूसरी ओर करें।</translation>
    </message>
    <message>
        <source>Sitting holds the lower back in one position for hours. A slow turn moves it again and lets the muscles along the sides of your trunk relax.</source>
        <translation>बैठे रहने से कमर घंटों एक ही स्थिति में रहती है। धीमा घुमाव उसे फिर से हिलाता है और धड़ के दोनों ओर की मांसपेशियों को ढीला होने देता है।</translation>
    </message>
    <message>
        <source>The opposite shoulder lifts. Go less far instead.</source>
        <translation>दूसरी ओर का कंधा उठ जाता है। इसके बजाय कम दूर जाएँ।</translation>
    </message>
    <message>
        <source>The knees come apart.</source>
        <translation>घुटने अलग हो जाते हैं।</translation>
    </message>
    <message>
        <source>Pushing the knees down with the hand.</source>
        <translation>घुटनों को हाथ से नीचे दबाना।</translation>
    </message>
    <message>
        <source>Bouncing, or dropping fast.</source>
        <translation>उछालना, या तेज़ी से गिराना।</translation>
    </message>
    <message>
        <source>Holding the breath.</source>
        <translation>साँस रोकना।</translation>
    </message>
    <message>
        <source>Your hip or back still has rules after an operation.</source>
        <translation>ऑपरेशन के बाद आपके कूल्हे या पीठ पर अब भी पाबंदियाँ हैं।</translation>
    </message>
    <message>
        <source>You broke a bone in your back in the last three months.</source>
        <translation>पिछले तीन महीनों में आपकी पीठ की कोई हड्डी टूटी है।</translation>
    </message>
    <message>
        <source>Turning sends pain or tingling down a leg.</source>
        <translation>घूमने पर दर्द या झनझनाहट टाँग में नीचे तक जाती है।</translation>
    </message>
    <message>
        <source>Go smaller: thin bones, pregnant. Arms low: a sore shoulder. Feet further away: a new knee.</source>
        <translation>कम घूमें: कमज़ोर हड्डियाँ, गर्भावस्था। बाँहें नीचे: दुखता कंधा। पैर और दूर: बदला हुआ घुटना।</translation>
    </message>
    <message>
        <source>5 to 10 seconds, 2 or 3 times each side, morning and evening</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>5 से 10 सेकंड, हर ओर 2 या 3 बार, सुबह और शाम</translation>
    </message>
    <message>
        <source>One deep breath, 8 to 10 times, sides in turn</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>एक गहरी साँस, 8 से 10 बार, बारी-बारी से दोनों ओर</translation>
    </message>
    <message>
        <source>Child’s pose</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>बालासन</translation>
    </message>
    <message>
        <source>Whole back, hips</source>
        <translation>पूरी पीठ, कूल्हे</translation>
    </message>
    <message>
        <source>Come onto your hands and knees</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>हाथों और घुटनों के बल आएँ</translation>
    </message>
    <message>
        <source>Big toes close, knees as wide as you like</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>पैरों के अँगूठे पास, घुटने जितने चाहें उतने खुले</translation>
    </message>
    <message>
        <source>Sit back towards your heels, arms long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>एड़ियों की ओर पीछे बैठें, बाँहें आगे फैलाकर</translation>
    </message>
    <message>
        <source>Do not force it. Rest your forehead on the mat or a cushion</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>ज़ोर न लगाएँ। माथा मैट या तकिये पर टिकाएँ</translation>
    </message>
    <message>
        <source>All the way back, with a cushion wherever you like one.</source>
        <translation>पूरा पीछे तक, जहाँ चाहें वहाँ तकिया रखकर।</translation>
    </message>
    <message>
        <source>On the floor, half way</source>
        <translation>फ़र्श पर, आधे रास्ते तक</translation>
    </message>
    <message>
        <source>Knees wide, a cushion in front of you</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>घुटने खुले, सामने एक तकिया</translation>
    </message>
    <message>
        <source>Sit half way back, back long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>आधे रास्ते तक पीछे बैठें, पीठ सीधी</translation>
    </message>
    <message>
        <source>Forehead on your fists, no rounding</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>माथा मुट्ठियों पर, पीठ गोल न हो</translation>
    </message>
    <message>
        <source>Half way, with a long back. The NHS teaches it like this, with short holds: it is our morning version.</source>
        <translation>आधे रास्ते तक, सीधी पीठ के साथ। ब्रिटेन की NHS इसे ऐसे ही सिखाती है, थोड़ी-थोड़ी देर रुककर: यही हमारा सुबह का रूप है।</translation>
    </message>
    <message>
        <source>Stand an arm’s length from the desk</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>मेज़ से एक बाँह की दूरी पर खड़े हों</translation>
    </message>
    <message>
        <source>Hands on its edge, knees soft. It must not wobble</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>हाथ मेज़ के किनारे पर, घुटने ढीले। मेज़ हिलनी नहीं चाहिए</translation>
    </message>
    <message>
        <source>Step back, lean forward, back long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>एक क़दम पीछे लें, आगे झुकें, पीठ सीधी</translation>
    </message>
    <message>
        <source>Do not hang your weight on it. Come up slowly</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>उस पर अपना वज़न न डालें। धीरे से ऊपर आएँ</translation>
    </message>
    <message>
        <source>Arms and back make one long slope. Not on glass, a keyboard tray or a raised desk; if in doubt, use a wall.</source>
        <translation>बाँहें और पीठ मिलकर एक लंबी ढलान बनाएँ। काँच, कीबोर्ड ट्रे या ऊँची की हुई मेज़ पर नहीं; शक हो तो दीवार का सहारा लें।</translation>
    </message>
    <message>
        <source>At a wall or desk, easier</source>
        <translation>दीवार या मेज़ के पास, आसान</translation>
    </message>
    <message>
        <source>Hands on a wall, at chest height</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>हाथ दीवार पर, छाती की ऊँचाई पर</translation>
    </message>
    <message>
        <source>Or on a desk that does not wobble. Feet level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>या ऐसी मेज़ पर जो हिले नहीं। दोनों पैर बराबर में</translation>
    </message>
    <message>
        <source>Step back, lean a little, head up</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>एक क़दम पीछे लें, थोड़ा झुकें, सिर ऊपर</translation>
    </message>
    <message>
        <source>Less than half way down, back long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>आधे से कम झुकें, पीठ सीधी</translation>
    </message>
    <message>
        <source>Hands at chest height, lean less than half way.</source>
        <translation>हाथ छाती की ऊँचाई पर, आधे से कम झुकें।</translation>
    </message>
    <message>
        <source>Sides of the back</source>
        <translation>पीठ के दोनों ओर</translation>
    </message>
    <message>
        <source>Buttocks</source>
        <translation>नितंब</translation>
    </message>
    <message>
        <source>Start on hands and knees. Bring your big toes close, knees as wide as you like.</source>
        <translation>हाथों और घुटनों के बल शुरू करें। पैरों के अँगूठे पास लाएँ, घुटने जितने चाहें उतने खुले।</translation>
    </message>
    <message>
        <source>Breathe out and send your hips back towards your heels.</source>
        <translation>साँस छोड़ें और कूल्हों को एड़ियों की ओर पीछे ले जाएँ।</translation>
    </message>
    <message>
        <source>Let your chest come down and slide your hands forward.</source>
        <translation>छाती को नीचे आने दें और हाथों को आगे सरकाएँ।</translation>
    </message>
    <message>
        <source>Rest your forehead on the mat, a cushion or your fists.</source>
        <translation>माथा मैट, तकिये या अपनी मुट्ठियों पर टिकाएँ।</translation>
    </message>
    <message>
        <source>Soften your shoulders and breathe into your lower back.</source>
        <translation>कंधे ढीले छोड़ें और कमर तक साँस लें।</translation>
    </message>
    <message>
        <source>To come up, press the hands down and walk them in.</source>
        <translation>ऊपर आने के लिए हाथों को नीचे दबाएँ और उन्हें पास लाते जाएँ।</translation>
    </message>
    <message>
        <source>It keeps the spine moving and gives the muscles of the lower back a chance to relax.</source>
        <translation>इससे रीढ़ हिलती-डुलती रहती है और कमर की मांसपेशियों को ढीला होने का मौक़ा मिलता है।</translation>
    </message>
    <message>
        <source>Forcing the hips to the heels.</source>
        <translation>कूल्हों को ज़बरदस्ती एड़ियों तक ले जाना।</translation>
    </message>
    <message>
        <source>Shoulders up by the ears.</source>
        <translation>कंधे कानों तक चढ़े हुए।</translation>
    </message>
    <message>
        <source>Letting the head hang without support.</source>
        <translation>सिर को बिना सहारे लटकने देना।</translation>
    </message>
    <message>
        <source>Putting up with pinching knees.</source>
        <translation>घुटनों की चुभन सहते रहना।</translation>
    </message>
    <message>
        <source>Dropping into it fast.</source>
        <translation>तेज़ी से नीचे गिरना।</translation>
    </message>
    <message>
        <source>A knee hurts or does not bend far.</source>
        <translation>घुटना दुखता है या ज़्यादा नहीं मुड़ता।</translation>
    </message>
    <message>
        <source>Your hip still has rules.</source>
        <translation>आपके कूल्हे पर अब भी पाबंदियाँ हैं।</translation>
    </message>
    <message>
        <source>Hanging your head makes you dizzy.</source>
        <translation>सिर लटकाने से आपको चक्कर आते हैं।</translation>
    </message>
    <message>
        <source>Go half way: first hour of the day, thin bones, leg pain. Knees wide: pregnant. A roll under the ankles: sore ankles.</source>
        <translation>आधे रास्ते तक: दिन का पहला घंटा, कमज़ोर हड्डियाँ, टाँग में दर्द। घुटने खुले: गर्भावस्था। टख़नों के नीचे लपेटा तौलिया: दुखते टख़ने।</translation>
    </message>
    <message>
        <source>One deep breath, 8 to 10 times, with a straighter back</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>एक गहरी साँस, 8 से 10 बार, ज़्यादा सीधी पीठ के साथ</translation>
    </message>
    <message>
        <source>20 to 30 seconds, hands on the desk</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>20 से 30 सेकंड, हाथ मेज़ पर</translation>
    </message>
    <message>
        <source>Cat-camel</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>बिल्ली-ऊँट</translation>
    </message>
    <message>
        <source>Spine, gently both ways</source>
        <translation>रीढ़, हल्के से दोनों दिशाओं में</translation>
    </message>
    <message>
        <source>Hands under shoulders, knees under hips, elbows soft</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>हाथ कंधों के नीचे, घुटने कूल्हों के नीचे, कोहनियाँ ढीली</translation>
    </message>
    <message>
        <source>Breathe out, round your back up</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>साँस छोड़ें, पीठ को ऊपर गोल करें</translation>
    </message>
    <message>
        <source>Breathe in, let your belly sink</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>साँस लें, पेट को नीचे आने दें</translation>
    </message>
    <message>
        <source>Two thirds of your range, no pushing at the ends</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>अपनी सीमा का दो तिहाई, छोर पर ज़ोर न लगाएँ</translation>
    </message>
    <message>
        <source>Slowly between Round and Open, about two thirds of the way.</source>
        <translation>गोल और खुली पीठ के बीच धीरे-धीरे, लगभग दो तिहाई तक।</translation>
    </message>
    <message>
        <source>On the floor, smaller</source>
        <translation>फ़र्श पर, छोटा</translation>
    </message>
    <message>
        <source>Hands under shoulders, knees under hips, head level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>हाथ कंधों के नीचे, घुटने कूल्हों के नीचे, सिर सीध में</translation>
    </message>
    <message>
        <source>Breathe out, round a little</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>साँस छोड़ें, पीठ थोड़ी गोल करें</translation>
    </message>
    <message>
        <source>Breathe in, back to level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>साँस लें, पीठ वापस सीध में</translation>
    </message>
    <message>
        <source>Do not sag, and keep your head level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>पीठ को धँसने न दें, सिर सीध में रखें</translation>
    </message>
    <message>
        <source>Small: round a little, then back to level, head level.</source>
        <translation>छोटा मूवमेंट: थोड़ा गोल, फिर वापस सीध में, सिर सीध में।</translation>
    </message>
    <message>
        <source>On your forearms</source>
        <translation>कोहनियों के बल</translation>
    </message>
    <message>
        <source>Come onto your forearms and knees</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>कोहनियों और घुटनों के बल आएँ</translation>
    </message>
    <message>
        <source>Elbows under shoulders on a cushion, or on your fists</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>कोहनियाँ कंधों के नीचे तकिये पर, या मुट्ठियों के बल</translation>
    </message>
    <message>
        <source>Do not sink into the shoulders</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>कंधों में न धँसें</translation>
    </message>
    <message>
        <source>The small version on forearms or fists: no weight on bent wrists.</source>
        <translation>छोटा रूप, कोहनियों या मुट्ठियों के बल: मुड़ी कलाइयों पर कोई वज़न नहीं।</translation>
    </message>
    <message>
        <source>Sit tall, hands on your knees</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>सीधे बैठें, हाथ घुटनों पर</translation>
    </message>
    <message>
        <source>Middle of the seat, feet flat, chair against the desk or a wall</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>सीट के बीच में, पैर सपाट, कुर्सी मेज़ या दीवार से लगी हुई</translation>
    </message>
    <message>
        <source>Breathe out, round your back</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>साँस छोड़ें, पीठ गोल करें</translation>
    </message>
    <message>
        <source>Breathe in, lift your breastbone</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>साँस लें, छाती की हड्डी ऊपर उठाएँ</translation>
    </message>
    <message>
        <source>Shoulders stay low, no pushing at the ends</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>कंधे नीचे रहें, छोर पर ज़ोर न लगाएँ</translation>
    </message>
    <message>
        <source>The same slow rounds, seated.</source>
        <translation>वही धीमे चक्र, बैठकर।</translation>
    </message>
    <message>
        <source>At the desk, smaller</source>
        <translation>मेज़ के पास, छोटा</translation>
    </message>
    <message>
        <source>Sit tall, hands on your thighs</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>सीधे बैठें, हाथ जाँघों पर</translation>
    </message>
    <message>
        <source>Raise the seat: hips higher than knees, both feet flat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>सीट ऊँची करें: कूल्हे घुटनों से ऊपर, दोनों पैर सपाट</translation>
    </message>
    <message>
        <source>Breathe out, rock your hips back</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>साँस छोड़ें, कूल्हों को पीछे झुलाएँ</translation>
    </message>
    <message>
        <source>Breathe in, rock your hips forward</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>साँस लें, कूल्हों को आगे झुलाएँ</translation>
    </message>
    <message>
        <source>Small, and your head stays level</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>छोटा मूवमेंट, सिर सीध में रहे</translation>
    </message>
    <message>
        <source>A small rock of the hips on a raised seat, head level.</source>
        <translation>ऊँची सीट पर कूल्हों का छोटा-सा झूलना, सिर सीध में।</translation>
    </message>
    <message>
        <source>Whole spine</source>
        <translation>पूरी रीढ़</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीठ</translation>
    </message>
    <message>
        <source>Tummy</source>
        <translation>पेट</translation>
    </message>
    <message>
        <source>Come to hands and knees: hands under shoulders, knees under hips.</source>
        <translation>हाथों और घुटनों के बल आएँ: हाथ कंधों के नीचे, घुटने कूल्हों के नीचे।</translation>
    </message>
    <message>
        <source>Breathe out. Round your back up and let your head follow.</source>
        <translation>साँस छोड़ें। पीठ को ऊपर गोल करें और सिर को साथ चलने दें।</translation>
    </message>
    <message>
        <source>Breathe in. Let your belly sink, lift your breastbone and look just ahead.</source>
        <translation>साँस लें। पेट को नीचे आने दें, छाती की हड्डी ऊपर उठाएँ और ज़रा आगे देखें।</translation>
    </message>
    <message>
        <source>Keep moving slowly between the two, like a wave from your hips to your head.</source>
        <translation>दोनों के बीच धीरे-धीरे आते-जाते रहें, कूल्हों से सिर तक लहर की तरह।</translation>
    </message>
    <message>
        <source>Stay in the comfortable middle. No pushing at either end.</source>
        <translation>बीच के आरामदायक हिस्से में रहें। किसी भी छोर पर ज़ोर न लगाएँ।</translation>
    </message>
    <message>
        <source>It moves the whole spine under little load, while your back and tummy muscles gently work.</source>
        <translation>यह कम भार में पूरी रीढ़ को हिलाता है, और पीठ व पेट की मांसपेशियाँ हल्का काम करती हैं।</translation>
    </message>
    <message>
        <source>Racing.</source>
        <translation>जल्दबाज़ी करना।</translation>
    </message>
    <message>
        <source>Forcing the ends.</source>
        <translation>छोर पर ज़ोर लगाना।</translation>
    </message>
    <message>
        <source>Throwing the head back.</source>
        <translation>सिर को पीछे झटकना।</translation>
    </message>
    <message>
        <source>Moving only the upper back, or only the hips.</source>
        <translation>सिर्फ़ ऊपरी पीठ, या सिर्फ़ कूल्हे हिलाना।</translation>
    </message>
    <message>
        <source>Bending the elbows, or sinking into the shoulders.</source>
        <translation>कोहनियाँ मोड़ना, या कंधों में धँसना।</translation>
    </message>
    <message>
        <source>A wrist or shoulder is newly hurt.</source>
        <translation>कलाई या कंधे में हाल की चोट है।</translation>
    </message>
    <message>
        <source>Sit instead if kneeling hurts. Go smaller: thin bones. Pregnant: round, then level; do not sag.</source>
        <translation>घुटनों के बल आने में दर्द हो तो बैठकर करें। छोटा मूवमेंट: कमज़ोर हड्डियाँ। गर्भावस्था: गोल, फिर सीध में; पीठ को धँसने न दें।</translation>
    </message>
    <message>
        <source>5 or 6 slow rounds, not forced. His take 3 to 4 seconds; ours are slower, one breath each</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>5 या 6 धीमे चक्र, बिना ज़ोर के। उनके चक्र 3 से 4 सेकंड के हैं; हमारे और धीमे, हर चक्र में एक साँस</translation>
    </message>
    <message>
        <source>Five breaths, seated</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>पाँच साँसें, बैठकर</translation>
    </message>
    <message>
        <source>Hamstring</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>हैमस्ट्रिंग स्ट्रेच</translation>
    </message>
    <message>
        <source>Back of the thigh</source>
        <translation>जाँघ का पिछला हिस्सा</translation>
    </message>
    <message>
        <source>On the floor, with a strap</source>
        <translation>फ़र्श पर, पट्टे के साथ</translation>
    </message>
    <message>
        <source>Lie down, strap round your {side} foot</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>लेट जाएँ, पट्टा {बाएँ|दाएँ} पैर के तलवे पर</translation>
    </message>
    <message>
        <source>Both knees bent, {other} foot flat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>दोनों घुटने मुड़े हुए, {दायाँ|बायाँ} पैर सपाट</translation>
    </message>
    <message>
        <source>Straighten the {side} knee, heel up</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>{बायाँ|दायाँ} घुटना सीधा करें, एड़ी ऊपर</translation>
    </message>
    <message>
        <source>Both hips stay heavy. A little bend in the knee is fine</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>दोनों कूल्हे भारी रहें। घुटना थोड़ा मुड़ा रहे तो ठीक है</translation>
    </message>
    <message>
        <source>With a strap, belt or towel. The other knee stays bent.</source>
        <translation>पट्टे, बेल्ट या तौलिये के साथ। दूसरा घुटना मुड़ा रहता है।</translation>
    </message>
    <message>
        <source>On the floor, knee bent</source>
        <translation>फ़र्श पर, घुटना मुड़ा हुआ</translation>
    </message>
    <message>
        <source>Lie down, hands behind your {side} thigh</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>लेट जाएँ, हाथ {बाईं|दाईं} जाँघ के पीछे</translation>
    </message>
    <message>
        <source>Lift the {side} heel, knee bent</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>{बाईं|दाईं} एड़ी उठाएँ, घुटना मुड़ा हुआ</translation>
    </message>
    <message>
        <source>Shoulders and neck stay soft</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>कंधे और गर्दन ढीले रहें</translation>
    </message>
    <message>
        <source>Hands behind the thigh, knee well bent, thigh not all the way up.</source>
        <translation>हाथ जाँघ के पीछे, घुटना अच्छी तरह मुड़ा, जाँघ पूरी ऊपर नहीं।</translation>
    </message>
    <message>
        <source>In the middle of the bed, {other} foot flat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>बिस्तर के बीच में, {दायाँ|बायाँ} पैर सपाट</translation>
    </message>
    <message>
        <source>The same with a bent knee, in bed.</source>
        <translation>वही, मुड़े घुटने के साथ, बिस्तर पर।</translation>
    </message>
    <message>
        <source>Put your {side} heel one step forward</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>{बाईं|दाईं} एड़ी एक क़दम आगे रखें</translation>
    </message>
    <message>
        <source>Toes up, one hand on the desk</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>पंजा ऊपर, एक हाथ मेज़ पर</translation>
    </message>
    <message>
        <source>Lean forward from the hips, back long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>कूल्हों से आगे झुकें, पीठ सीधी</translation>
    </message>
    <message>
        <source>Front knee a little bent, no rounding</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>आगे का घुटना थोड़ा मुड़ा, पीठ गोल न हो</translation>
    </message>
    <message>
        <source>Standing, the heel on the floor a short step ahead, one hand on the desk. Never on a chair.</source>
        <translation>खड़े होकर, एड़ी फ़र्श पर एक छोटा क़दम आगे, एक हाथ मेज़ पर। कुर्सी पर कभी नहीं।</translation>
    </message>
    <message>
        <source>Put your {side} heel just ahead</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>{बाईं|दाईं} एड़ी ज़रा आगे रखें</translation>
    </message>
    <message>
        <source>Both hands on the desk, knees soft</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>दोनों हाथ मेज़ पर, घुटने ढीले</translation>
    </message>
    <message>
        <source>Lean a little from the hips</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>कूल्हों से थोड़ा झुकें</translation>
    </message>
    <message>
        <source>Your back stays long</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>पीठ सीधी रहे</translation>
    </message>
    <message>
        <source>Short step, small lean, knee soft, both hands on the desk.</source>
        <translation>छोटा क़दम, थोड़ा झुकाव, घुटना ढीला, दोनों हाथ मेज़ पर।</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>बैठकर</translation>
    </message>
    <message>
        <source>Sit tall on a raised seat</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>ऊँची सीट पर सीधे बैठें</translation>
    </message>
    <message>
        <source>Middle of the seat, chair against the desk or a wall</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>सीट के बीच में, कुर्सी मेज़ या दीवार से लगी हुई</translation>
    </message>
    <message>
        <source>Slide your {side} heel slowly out</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>{बाईं|दाईं} एड़ी धीरे-धीरे आगे सरकाएँ</translation>
    </message>
    <message>
        <source>No leaning. Stop at a gentle pull</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>झुकें नहीं। हल्का खिंचाव आते ही रुकें</translation>
    </message>
    <message>
        <source>Sit tall and slide one heel out until it pulls gently. No leaning.</source>
        <translation>सीधे बैठें और एक एड़ी आगे सरकाएँ, जब तक हल्का खिंचाव न आए। झुकें नहीं।</translation>
    </message>
    <message>
        <source>Calf, a little</source>
        <translation>पिंडली, थोड़ी</translation>
    </message>
    <message>
        <source>Lie on your back, both knees bent. Loop a strap around one foot.</source>
        <translation>पीठ के बल लेटें, दोनों घुटने मुड़े हुए। एक पैर के तलवे पर पट्टा डालें।</translation>
    </message>
    <message>
        <source>Bring that knee above the hip.</source>
        <translation>उस घुटने को कूल्हे के ऊपर लाएँ।</translation>
    </message>
    <message>
        <source>Breathe out and slowly straighten the knee, heel towards the ceiling.</source>
        <translation>साँस छोड़ें और धीरे-धीरे घुटना सीधा करें, एड़ी छत की ओर।</translation>
    </message>
    <message>
        <source>Stop at a gentle pull in the middle of the back of the thigh.</source>
        <translation>जाँघ के पीछे, बीच में हल्का खिंचाव आते ही रुकें।</translation>
    </message>
    <message>
        <source>Keep the other foot down, both hips heavy and the shoulders soft.</source>
        <translation>दूसरा पैर नीचे, दोनों कूल्हे भारी और कंधे ढीले रखें।</translation>
    </message>
    <message>
        <source>Bend the knee to come out, lower the foot, change legs.</source>
        <translation>बाहर आने के लिए घुटना मोड़ें, पैर नीचे लाएँ, टाँग बदलें।</translation>
    </message>
    <message>
        <source>Long sitting can leave the backs of the legs tight. Many people find bending easier when they are looser. About 10 minutes a week is enough for flexibility (a review of 189 studies of static stretching, Sports Medicine, 2025).</source>
        <translation>देर तक बैठने से टाँगों का पिछला हिस्सा कस सकता है। उसके ढीला होने पर कई लोगों को झुकना आसान लगता है। लचीलेपन के लिए हफ़्ते में लगभग 10 मिनट काफ़ी हैं (स्थिर स्ट्रेच पर 189 अध्ययनों की समीक्षा, Sports Medicine, 2025)।</translation>
    </message>
    <message>
        <source>Locking the knee and yanking.</source>
        <translation>घुटने को जकड़ना और झटका देना।</translation>
    </message>
    <message>
        <source>Rounding the lower back to get further.</source>
        <translation>और आगे जाने के लिए कमर गोल करना।</translation>
    </message>
    <message>
        <source>The hips lift or twist.</source>
        <translation>कूल्हे उठ जाते हैं या मुड़ जाते हैं।</translation>
    </message>
    <message>
        <source>Shoulders and neck tense up.</source>
        <translation>कंधे और गर्दन तन जाते हैं।</translation>
    </message>
    <message>
        <source>Pulling hard on the toes. It should pull in the middle of the thigh, not behind the knee.</source>
        <translation>पंजे को ज़ोर से खींचना। खिंचाव जाँघ के बीच में आना चाहिए, घुटने के पीछे नहीं।</translation>
    </message>
    <message>
        <source>It sends pain, tingling or numbness down the leg.</source>
        <translation>इससे दर्द, झनझनाहट या सुन्नपन टाँग में नीचे तक जाता है।</translation>
    </message>
    <message>
        <source>You tore a muscle there.</source>
        <translation>वहाँ की कोई मांसपेशी फटी है।</translation>
    </message>
    <message>
        <source>Bend the knee more if a leg tingles. Sit if you are pregnant.</source>
        <translation>टाँग में झनझनाहट हो तो घुटना और मोड़ें। गर्भावस्था में बैठकर करें।</translation>
    </message>
    <message>
        <source>30 to 60 seconds, 2 or 3 times each leg</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>30 से 60 सेकंड, हर टाँग 2 या 3 बार</translation>
    </message>
    <message>
        <source>Count to 10, up to 10 times each leg, the other knee bent</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>10 तक गिनें, हर टाँग 10 बार तक, दूसरा घुटना मुड़ा हुआ</translation>
    </message>
    <message>
        <source>30 seconds to a minute, one heel forward</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>30 सेकंड से एक मिनट, एक एड़ी आगे</translation>
    </message>
    <message>
        <source>30 seconds, 2 to 4 times each leg</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>30 सेकंड, हर टाँग 2 से 4 बार</translation>
    </message>
    <message>
        <source>Hip flexor</source>
        <extracomment>The name of a stretch</extracomment>
        <translation>हिप फ़्लेक्सर स्ट्रेच</translation>
    </message>
    <message>
        <source>Front of the hip</source>
        <translation>कूल्हे का अगला हिस्सा</translation>
    </message>
    <message>
        <source>Kneel on your {side} knee</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>{बाएँ|दाएँ} घुटने के बल आएँ</translation>
    </message>
    <message>
        <source>A pad under the knee, {other} foot in front</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>घुटने के नीचे गद्दी, {दायाँ|बायाँ} पैर आगे</translation>
    </message>
    <message>
        <source>Tuck your hips under, glide forward</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>कूल्हे अंदर समेटें, आगे सरकें</translation>
    </message>
    <message>
        <source>Stay tall: your lower back does not arch</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>सीधे रहें: कमर अंदर न धँसे</translation>
    </message>
    <message>
        <source>Half kneeling. Tuck first, then glide a few centimetres.</source>
        <translation>एक घुटने के बल। पहले समेटें, फिर कुछ सेंटीमीटर सरकें।</translation>
    </message>
    <message>
        <source>On the floor, tuck only</source>
        <translation>फ़र्श पर, सिर्फ़ समेटना</translation>
    </message>
    <message>
        <source>A thick pad under the knee, {other} foot in front</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>घुटने के नीचे मोटी गद्दी, {दायाँ|बायाँ} पैर आगे</translation>
    </message>
    <message>
        <source>Squeeze your buttock, tuck your hips</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>नितंब कसें, कूल्हे अंदर समेटें</translation>
    </message>
    <message>
        <source>No gliding forward, stay tall</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>आगे न सरकें, सीधे रहें</translation>
    </message>
    <message>
        <source>Half kneeling, tuck only, no glide.</source>
        <translation>एक घुटने के बल, सिर्फ़ समेटना, सरकना नहीं।</translation>
    </message>
    <message>
        <source>Step back with your {side} foot</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>{बायाँ|दायाँ} पैर एक क़दम पीछे रखें</translation>
    </message>
    <message>
        <source>Hold the desk, both hands if you wobble. Heel up</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>मेज़ पकड़ें, डगमगाएँ तो दोनों हाथों से। एड़ी ऊपर</translation>
    </message>
    <message>
        <source>Short step, knees soft, lower back calm</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>छोटा क़दम, घुटने ढीले, कमर शांत</translation>
    </message>
    <message>
        <source>Standing, one foot behind, hand on the desk. Shoes that grip; never a chair with wheels.</source>
        <translation>खड़े होकर, एक पैर पीछे, हाथ मेज़ पर। जूते फिसलें नहीं; पहियों वाली कुर्सी कभी नहीं।</translation>
    </message>
    <message>
        <source>At the desk, squeeze only</source>
        <translation>मेज़ के पास, सिर्फ़ कसना</translation>
    </message>
    <message>
        <source>Stand tall, both hands on the desk</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>सीधे खड़े हों, दोनों हाथ मेज़ पर</translation>
    </message>
    <message>
        <source>Feet level, knees soft</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>दोनों पैर बराबर में, घुटने ढीले</translation>
    </message>
    <message>
        <source>Squeeze your buttocks, tuck your hips</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>दोनों नितंब कसें, कूल्हे अंदर समेटें</translation>
    </message>
    <message>
        <source>No sliding forward, keep breathing</source>
        <extracomment>A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.</extracomment>
        <translation>आगे न सरकें, साँस लेते रहें</translation>
    </message>
    <message>
        <source>Feet level, both hands on the desk: squeeze and tuck, no slide.</source>
        <translation>दोनों पैर बराबर में, दोनों हाथ मेज़ पर: कसें और समेटें, सरकें नहीं।</translation>
    </message>
    <message>
        <source>Front of the thigh</source>
        <translation>जाँघ का अगला हिस्सा</translation>
    </message>
    <message>
        <source>Kneel on one knee, the other foot in front. Pad the knee.</source>
        <translation>एक घुटने के बल आएँ, दूसरा पैर आगे। घुटने के नीचे गद्दी रखें।</translation>
    </message>
    <message>
        <source>Grow tall, ribs over hips, hands on the front thigh or something firm.</source>
        <translation>सीधे तनें, पसलियाँ कूल्हों के ऊपर, हाथ आगे की जाँघ पर या किसी मज़बूत चीज़ पर।</translation>
    </message>
    <message>
        <source>Squeeze the buttock of the leg behind and tuck your hips under. Many people feel the stretch already.</source>
        <translation>पीछे वाली टाँग का नितंब कसें और कूल्हे अंदर समेटें। कई लोगों को यहीं खिंचाव महसूस होता है।</translation>
    </message>
    <message>
        <source>Keep the tuck and glide the hips forward a few centimetres.</source>
        <translation>समेटे रखें और कूल्हों को कुछ सेंटीमीटर आगे सरकाएँ।</translation>
    </message>
    <message>
        <source>Stop at a pull at the front of the hip. Your lower back stays calm.</source>
        <translation>कूल्हे के आगे खिंचाव आते ही रुकें। कमर शांत रहे।</translation>
    </message>
    <message>
        <source>Ease back, step out, change sides.</source>
        <translation>धीरे से पीछे आएँ, बाहर निकलें, फिर दूसरी ओर करें।</translation>
    </message>
    <message>
        <source>Hours of sitting keep the front of the hips folded. This opens them again. About 10 minutes a week is enough for flexibility (a review of 189 studies of static stretching, Sports Medicine, 2025).</source>
        <translation>घंटों बैठने से कूल्हों का अगला हिस्सा मुड़ा रहता है। यह उसे फिर से खोलता है। लचीलेपन के लिए हफ़्ते में लगभग 10 मिनट काफ़ी हैं (स्थिर स्ट्रेच पर 189 अध्ययनों की समीक्षा, Sports Medicine, 2025)।</translation>
    </message>
    <message>
        <source>Arching the lower back and leaning forward.</source>
        <translation>कमर को अंदर धँसाना और आगे झुकना।</translation>
    </message>
    <message>
        <source>Lunging deep without the tuck.</source>
        <translation>बिना समेटे गहरा आगे जाना।</translation>
    </message>
    <message>
        <source>The front knee falls inwards, or goes far past the toes.</source>
        <translation>आगे का घुटना अंदर गिरता है, या पंजे से बहुत आगे जाता है।</translation>
    </message>
    <message>
        <source>The hips turn out.</source>
        <translation>कूल्हे बाहर की ओर घूम जाते हैं।</translation>
    </message>
    <message>
        <source>Kneeling on the kneecap without a pad.</source>
        <translation>बिना गद्दी के घुटने की टोपी पर टिकना।</translation>
    </message>
    <message>
        <source>Your hip still has rules about your leg behind you.</source>
        <translation>टाँग पीछे ले जाने को लेकर आपके कूल्हे पर अब भी पाबंदियाँ हैं।</translation>
    </message>
    <message>
        <source>Stand if kneeling hurts. Squeeze only, do not slide, if your back arches or pinches. Both hands on the desk: unsteady.</source>
        <translation>घुटनों के बल आने में दर्द हो तो खड़े होकर करें। कमर अंदर धँसे या उसमें चुभन हो तो सिर्फ़ कसें, सरकें नहीं। दोनों हाथ मेज़ पर: डगमगाने पर।</translation>
    </message>
    <message>
        <source>30 seconds, twice each side, every day</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>30 सेकंड, हर ओर दो बार, हर दिन</translation>
    </message>
    <message>
        <source>15 to 30 seconds; the tuck makes the stretch</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>15 से 30 सेकंड; समेटने से ही खिंचाव आता है</translation>
    </message>
    <message>
        <source>30 seconds to a minute, standing</source>
        <extracomment>What a source says about it; its title stays as it is</extracomment>
        <translation>30 सेकंड से एक मिनट, खड़े होकर</translation>
    </message>
    <message>
        <source>Hips and back</source>
        <extracomment>The name of a routine</extracomment>
        <translation>कूल्हे और पीठ</translation>
    </message>
    <message>
        <source>Legs and turn</source>
        <extracomment>The name of a routine</extracomment>
        <translation>टाँगें और घुमाव</translation>
    </message>
    <message>
        <source>All five at the desk</source>
        <extracomment>The name of a routine</extracomment>
        <translation>पाँचों मेज़ के पास</translation>
    </message>
    <message>
        <source>All five on the floor</source>
        <extracomment>The name of a routine</extracomment>
        <translation>पाँचों फ़र्श पर</translation>
    </message>
    <message>
        <source>Evening</source>
        <extracomment>The name of a routine</extracomment>
        <translation>शाम</translation>
    </message>
    <message>
        <source>Long evening</source>
        <extracomment>The name of a routine</extracomment>
        <translation>लंबी शाम</translation>
    </message>
    <message>
        <source>Morning</source>
        <extracomment>The name of a routine</extracomment>
        <translation>सुबह</translation>
    </message>
    <message>
        <source>Limber shows gentle stretches. It is not a doctor and cannot check your body. If you are not sure, ask a doctor or a physio first.</source>
        <translation>Limber हल्के स्ट्रेच दिखाता है। यह डॉक्टर नहीं है और आपके शरीर की जाँच नहीं कर सकता। पक्का न हो तो पहले किसी डॉक्टर या फ़िज़ियोथेरेपिस्ट से सलाह लें।</translation>
    </message>
    <message>
        <source>For adults.</source>
        <translation>वयस्कों के लिए।</translation>
    </message>
    <message>
        <source>Emergency: get help now</source>
        <extracomment>Keep the word Emergency: colour alone must not say it.</extracomment>
        <translation>आपात स्थिति: तुरंत मदद लें</translation>
    </message>
    <message>
        <source>Call your local emergency number (112, 999, 911) if you have back pain and any of these:</source>
        <extracomment>Local number first; the numbers are examples, never only one.</extracomment>
        <translation>पीठ में दर्द हो और इनमें से कुछ भी हो, तो अपने यहाँ के आपातकालीन नंबर (112, 999, 911) पर फ़ोन करें:</translation>
    </message>
    <message>
        <source>You feel numb or tingly between your legs, or around your bottom or private parts. Wiping may feel different.</source>
        <extracomment>private parts = genitals</extracomment>
        <translation>जाँघों के बीच, या नितंबों या गुप्तांगों के आसपास सुन्नपन या झनझनाहट है। शौच के बाद पोंछने या धोने पर अलग महसूस हो सकता है।</translation>
    </message>
    <message>
        <source>It is hard to pee, you leak, or you cannot feel when you need to go. Or you cannot hold your poo.</source>
        <extracomment>Plain words for pee and poo are wanted.</extracomment>
        <translation>पेशाब करना मुश्किल है, पेशाब रिसता है, या पता नहीं चलता कि शौचालय जाने की ज़रूरत कब है। या मल रोका नहीं जाता।</translation>
    </message>
    <message>
        <source>Sex suddenly feels numb, or an erection no longer comes.</source>
        <translation>सेक्स के दौरान अचानक सुन्नपन लगता है, या अब लिंग में तनाव नहीं आता।</translation>
    </message>
    <message>
        <source>Both legs hurt, tingle, go numb or feel weak.</source>
        <translation>दोनों टाँगों में दर्द, झनझनाहट, सुन्नपन या कमज़ोरी है।</translation>
    </message>
    <message>
        <source>One leg or foot is getting weaker.</source>
        <translation>एक टाँग या पैर कमज़ोर होता जा रहा है।</translation>
    </message>
    <message>
        <source>You have chest pain, or you cannot get your breath.</source>
        <translation>सीने में दर्द है, या साँस नहीं आ रही।</translation>
    </message>
    <message>
        <source>A sudden, very bad pain in your back or belly. Or you feel faint, cold and sweaty.</source>
        <translation>पीठ या पेट में अचानक बहुत तेज़ दर्द। या बेहोशी-सी, ठंड और पसीना महसूस हो।</translation>
    </message>
    <message>
        <source>It began after a crash, a bad fall or a hard blow.</source>
        <translation>यह किसी दुर्घटना, बुरी तरह गिरने या ज़ोर की चोट के बाद शुरू हुआ।</translation>
    </message>
    <message>
        <source>Do not stretch. Do not wait. Do not drive yourself.</source>
        <translation>स्ट्रेच न करें। इंतज़ार न करें। ख़ुद गाड़ी न चलाएँ।</translation>
    </message>
    <message>
        <source>Call a doctor today. Do not stretch until they say it is safe.</source>
        <translation>आज ही डॉक्टर को फ़ोन करें। जब तक वे न कहें कि यह सुरक्षित है, स्ट्रेच न करें।</translation>
    </message>
    <message>
        <source>You have a fever, you shiver, or you feel very ill.</source>
        <translation>बुखार है, कँपकँपी है, या बहुत बीमार महसूस हो रहा है।</translation>
    </message>
    <message>
        <source>You lose weight and do not know why.</source>
        <translation>वज़न घट रहा है और कारण पता नहीं।</translation>
    </message>
    <message>
        <source>You have cancer now, or had it before.</source>
        <translation>कैंसर अभी है, या पहले था।</translation>
    </message>
    <message>
        <source>Rest does not ease the pain, or it is much worse at night.</source>
        <translation>आराम से दर्द कम नहीं होता, या रात में बहुत बढ़ जाता है।</translation>
    </message>
    <message>
        <source>The pain is high up, between your shoulder blades.</source>
        <translation>दर्द पीठ में ऊपर है, कंधे के पीछे की दोनों हड्डियों के बीच।</translation>
    </message>
    <message>
        <source>It gets worse when you cough, sneeze or poo.</source>
        <translation>खाँसने, छींकने या शौच करने पर बढ़ जाता है।</translation>
    </message>
    <message>
        <source>You have a new lump, or your back has changed shape.</source>
        <translation>कोई नई गाँठ है, या पीठ का आकार बदल गया है।</translation>
    </message>
    <message>
        <source>You have thin bones or take steroid tablets, and the pain is new. Even with no fall.</source>
        <extracomment>thin bones = osteoporosis</extracomment>
        <translation>हड्डियाँ कमज़ोर हैं (ऑस्टियोपोरोसिस) या स्टेरॉयड की गोलियाँ चल रही हैं, और दर्द नया है। बिना गिरे भी।</translation>
    </message>
    <message>
        <source>You get ill easily, had a bad infection, or inject drugs.</source>
        <translation>आप जल्दी बीमार पड़ते हैं, कोई गंभीर संक्रमण हुआ था, या इंजेक्शन से नशा करते हैं।</translation>
    </message>
    <message>
        <source>You feel a strong beat in your belly.</source>
        <translation>पेट में ज़ोर की धड़कन महसूस होती है।</translation>
    </message>
    <message>
        <source>Book a visit if it</source>
        <extracomment>The lines complete this sentence; it = back pain.</extracomment>
        <translation>डॉक्टर से समय लें अगर पीठ का दर्द</translation>
    </message>
    <message>
        <source>is no better after a few weeks, or gets worse</source>
        <translation>कुछ हफ़्तों बाद भी कम नहीं है, या बढ़ रहा है</translation>
    </message>
    <message>
        <source>stops you doing normal things</source>
        <translation>रोज़ के काम नहीं करने देता</translation>
    </message>
    <message>
        <source>is your first bad back pain under 18 or over 50</source>
        <translation>18 से कम या 50 से ज़्यादा उम्र में पहला तेज़ पीठ दर्द है</translation>
    </message>
    <message>
        <source>leaves your back stiff for more than half an hour each morning, for three months or more, and moving helps</source>
        <translation>तीन महीने या ज़्यादा से हर सुबह पीठ को आधे घंटे से ज़्यादा अकड़ा रखता है, और हिलने-डुलने से आराम मिलता है</translation>
    </message>
    <message>
        <source>Ask first (doctor, midwife or physio)</source>
        <translation>पहले सलाह लें (डॉक्टर, मिडवाइफ़ या फ़िज़ियोथेरेपिस्ट)</translation>
    </message>
    <message>
        <source>An operation or a broken bone in the last three months</source>
        <translation>पिछले तीन महीनों में ऑपरेशन या हड्डी टूटना</translation>
    </message>
    <message>
        <source>Heart trouble in the last three months</source>
        <translation>पिछले तीन महीनों में दिल की तकलीफ़</translation>
    </message>
    <message>
        <source>A new hip or knee that still has rules</source>
        <translation>बदला हुआ कूल्हा या घुटना, जिस पर अब भी पाबंदियाँ हैं</translation>
    </message>
    <message>
        <source>Thin bones, or a broken bone in your back</source>
        <translation>कमज़ोर हड्डियाँ (ऑस्टियोपोरोसिस), या पीठ की टूटी हड्डी</translation>
    </message>
    <message>
        <source>Pregnant with bleeding or pelvic pain, or told to rest</source>
        <translation>गर्भावस्था में रक्तस्राव या पेल्विस (पेड़ू) में दर्द, या आराम की सलाह</translation>
    </message>
    <message>
        <source>Someone told you to limit exercise</source>
        <translation>किसी ने आपसे कसरत सीमित रखने को कहा है</translation>
    </message>
    <message>
        <source>Stop now if you feel</source>
        <extracomment>The lines complete this sentence.</extracomment>
        <translation>तुरंत रुकें अगर इनमें से कुछ महसूस हो</translation>
    </message>
    <message>
        <source>a sharp or stabbing pain</source>
        <translation>तीखा या चुभता हुआ दर्द</translation>
    </message>
    <message>
        <source>pain, tingling or numbness that runs down a leg or an arm</source>
        <translation>दर्द, झनझनाहट या सुन्नपन जो टाँग या बाँह में नीचे तक जाए</translation>
    </message>
    <message>
        <source>a leg that suddenly feels weak</source>
        <translation>टाँग में अचानक कमज़ोरी</translation>
    </message>
    <message>
        <source>dizzy, faint, sick or short of breath</source>
        <translation>चक्कर, बेहोशी-सी, मतली या साँस फूलना</translation>
    </message>
    <message>
        <source>chest pain, or a sudden very bad headache</source>
        <translation>सीने में दर्द, या अचानक बहुत तेज़ सिरदर्द</translation>
    </message>
    <message>
        <source>a pull that grows while you hold it</source>
        <translation>ऐसा खिंचाव जो बनाए रखने पर बढ़ता जाए</translation>
    </message>
    <message>
        <source>Come out slowly and rest. If it does not pass soon, get help.</source>
        <translation>धीरे से बाहर आएँ और आराम करें। जल्दी ठीक न हो तो मदद लें।</translation>
    </message>
    <message>
        <source>New tingling, numbness or weakness: stop, however little it hurts.</source>
        <translation>नई झनझनाहट, सुन्नपन या कमज़ोरी: रुक जाएँ, दर्द कितना भी कम हो।</translation>
    </message>
    <message>
        <source>A gentle pull is fine.</source>
        <translation>हल्का खिंचाव ठीक है।</translation>
    </message>
    <message>
        <source>It should feel tight, not sore. It should ease when you stop, and be gone by the next day.</source>
        <translation>कसाव महसूस होना चाहिए, दर्द नहीं। रुकने पर यह कम होना चाहिए, और अगले दिन तक चला जाना चाहिए।</translation>
    </message>
    <message>
        <source>Stop and call your midwife or maternity unit</source>
        <extracomment>Shown only to somebody who said she is pregnant.</extracomment>
        <translation>रुकें और अपनी मिडवाइफ़ या प्रसूति विभाग को फ़ोन करें</translation>
    </message>
    <message>
        <source>if you bleed</source>
        <translation>अगर ख़ून आए</translation>
    </message>
    <message>
        <source>if water leaks</source>
        <translation>अगर पानी रिसे</translation>
    </message>
    <message>
        <source>if your belly tightens and hurts</source>
        <translation>अगर पेट कसे और दुखे</translation>
    </message>
    <message>
        <source>if your calf is sore or swollen</source>
        <translation>अगर पिंडली दुखे या सूजी हो</translation>
    </message>
    <message>
        <source>if your baby moves less</source>
        <translation>अगर बच्चा कम हिले</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>पहले कब मदद लें</translation>
    </message>
    <message>
        <source>Most back pain gets better within a few weeks. Some needs a doctor.</source>
        <translation>पीठ का ज़्यादातर दर्द कुछ हफ़्तों में ठीक हो जाता है। कुछ के लिए डॉक्टर की ज़रूरत होती है।</translation>
    </message>
    <message>
        <source>A stretch may pull. It must not be sharp, and must not tingle down a leg.</source>
        <translation>स्ट्रेच में खिंचाव आ सकता है। वह तीखा नहीं होना चाहिए, और टाँग में नीचे तक झनझनाहट नहीं होनी चाहिए।</translation>
    </message>
    <message>
        <source>Emergency: call for help now</source>
        <translation>आपात स्थिति: तुरंत मदद के लिए फ़ोन करें</translation>
    </message>
    <message>
        <source>Numb or tingly between the legs or around the bottom</source>
        <translation>जाँघों के बीच या नितंबों के आसपास सुन्नपन या झनझनाहट</translation>
    </message>
    <message>
        <source>New trouble peeing, pooing, or holding it</source>
        <translation>पेशाब या शौच करने में, या उसे रोकने में नई दिक़्क़त</translation>
    </message>
    <message>
        <source>Sex suddenly feels numb</source>
        <translation>सेक्स के दौरान अचानक सुन्नपन</translation>
    </message>
    <message>
        <source>Both legs hurt, tingle or go weak, or one leg gets weaker</source>
        <translation>दोनों टाँगों में दर्द, झनझनाहट या कमज़ोरी, या एक टाँग का कमज़ोर होते जाना</translation>
    </message>
    <message>
        <source>Chest pain, or hard to breathe</source>
        <translation>सीने में दर्द, या साँस लेने में मुश्किल</translation>
    </message>
    <message>
        <source>Sudden, very bad back or belly pain, or faint and cold</source>
        <translation>पीठ या पेट में अचानक बहुत तेज़ दर्द, या बेहोशी-सी और ठंड</translation>
    </message>
    <message>
        <source>After a crash or a bad fall</source>
        <translation>दुर्घटना या बुरी तरह गिरने के बाद</translation>
    </message>
    <message>
        <source>See a doctor before you stretch</source>
        <translation>स्ट्रेच से पहले डॉक्टर को दिखाएँ</translation>
    </message>
    <message>
        <source>Fever, or very ill</source>
        <translation>बुखार, या बहुत बीमार</translation>
    </message>
    <message>
        <source>Weight loss you cannot explain</source>
        <translation>वज़न घटना जिसका कारण पता न हो</translation>
    </message>
    <message>
        <source>Cancer, now or before</source>
        <translation>कैंसर, अभी या पहले</translation>
    </message>
    <message>
        <source>Worse at night, rest does not help</source>
        <translation>रात में ज़्यादा, आराम से फ़र्क़ नहीं</translation>
    </message>
    <message>
        <source>Thin bones or steroids, and new pain</source>
        <translation>कमज़ोर हड्डियाँ या स्टेरॉयड, और नया दर्द</translation>
    </message>
    <message>
        <source>More signs</source>
        <extracomment>A link to the whole list.</extracomment>
        <translation>और संकेत</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>पहले सलाह लें</translation>
    </message>
    <message>
        <source>Operation or broken bone, last 3 months</source>
        <translation>ऑपरेशन या टूटी हड्डी, पिछले 3 महीने</translation>
    </message>
    <message>
        <source>New hip or knee with rules</source>
        <translation>बदला हुआ कूल्हा या घुटना, पाबंदियों के साथ</translation>
    </message>
    <message>
        <source>Pregnant with bleeding or pelvic pain</source>
        <translation>गर्भावस्था में रक्तस्राव या पेल्विस (पेड़ू) में दर्द</translation>
    </message>
    <message>
        <source>Told to limit exercise</source>
        <translation>कसरत सीमित रखने की सलाह</translation>
    </message>
    <message>
        <source>Check once</source>
        <extracomment>Shown once, before the first break at the desk.</extracomment>
        <translation>एक बार जाँच लें</translation>
    </message>
    <message>
        <source>The desk does not wobble.</source>
        <translation>मेज़ हिलती नहीं है।</translation>
    </message>
    <message>
        <source>The chair cannot roll: push it against something.</source>
        <translation>कुर्सी खिसक नहीं सकती: उसे किसी चीज़ से टिकाएँ।</translation>
    </message>
    <message>
        <source>Your shoes grip.</source>
        <translation>आपके जूते फिसलते नहीं हैं।</translation>
    </message>
    <message>
        <source>An arm’s length of free space behind you.</source>
        <translation>आपके पीछे एक बाँह जितनी ख़ाली जगह है।</translation>
    </message>
    <message>
        <source>Keep enough light to see the mat. Roll to your side before you get up.</source>
        <translation>इतनी रोशनी रखें कि मैट दिखे। उठने से पहले करवट लें।</translation>
    </message>
    <message>
        <source>You asked us to be extra careful, so these are the smallest moves.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>आपने ज़्यादा सावधानी माँगी थी, इसलिए ये सबसे छोटे मूवमेंट हैं।</translation>
    </message>
    <message>
        <source>Your new hip still has rules, so nothing here bends it past a right angle, twists it or takes the leg behind.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>आपके बदले हुए कूल्हे पर अब भी पाबंदियाँ हैं, इसलिए यहाँ कुछ भी उसे समकोण से ज़्यादा नहीं मोड़ता, मरोड़ता नहीं, और टाँग को पीछे नहीं ले जाता।</translation>
    </message>
    <message>
        <source>Thin bones like small, slow moves, so we skip deep rounding and strong turning.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>कमज़ोर हड्डियों के लिए छोटे, धीमे मूवमेंट अच्छे हैं, इसलिए पीठ को ज़्यादा गोल करना और ज़ोर से घूमना हम छोड़ देते हैं।</translation>
    </message>
    <message>
        <source>While you are pregnant we avoid lying flat, deep turns and standing unevenly.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>गर्भावस्था में हम पीठ के बल लेटने, गहरे घुमाव और असमान ढंग से खड़े होने से बचते हैं।</translation>
    </message>
    <message>
        <source>While you are pregnant we avoid deep turns and standing unevenly.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>गर्भावस्था में हम गहरे घुमाव और असमान ढंग से खड़े होने से बचते हैं।</translation>
    </message>
    <message>
        <source>A leg that tingles likes a bent knee and no hard pull.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>झनझनाती टाँग के लिए मुड़ा घुटना अच्छा है, ज़ोर का खिंचाव नहीं।</translation>
    </message>
    <message>
        <source>Your new knee should not have to kneel or bend deeply.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>ताकि आपके बदले हुए घुटने पर टिकना या उसे ज़्यादा मोड़ना न पड़े।</translation>
    </message>
    <message>
        <source>You said kneeling hurts, so this one is done standing or sitting.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>आपने बताया कि घुटनों के बल आने में दर्द होता है, इसलिए यह खड़े होकर या बैठकर है।</translation>
    </message>
    <message>
        <source>Both feet stay on the ground and you have something firm to hold.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>दोनों पैर ज़मीन पर रहते हैं और पकड़ने के लिए कुछ मज़बूत है।</translation>
    </message>
    <message>
        <source>No need to get down on the floor for this one.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>इसके लिए फ़र्श पर उतरने की ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>Your head stays up in this one.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>इसमें आपका सिर ऊपर रहता है।</translation>
    </message>
    <message>
        <source>Your arms stay low and carry no weight.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>आपकी बाँहें नीचे रहती हैं और कोई वज़न नहीं उठातीं।</translation>
    </message>
    <message>
        <source>No weight on your wrists here.</source>
        <extracomment>Why a stretch was swapped for another</extracomment>
        <translation>यहाँ कलाइयों पर कोई वज़न नहीं।</translation>
    </message>
    <message>
        <source>Operation, broken bone or heart trouble in the last 3 months, or someone told me to limit exercise.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>पिछले 3 महीनों में ऑपरेशन, टूटी हड्डी या दिल की तकलीफ़, या किसी ने मुझसे कसरत सीमित रखने को कहा है।</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness runs down my leg.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>दर्द, झनझनाहट या सुन्नपन मेरी टाँग में नीचे तक जाता है।</translation>
    </message>
    <message>
        <source>I have thin bones (osteoporosis), or broke a bone in my back.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>मेरी हड्डियाँ कमज़ोर हैं (ऑस्टियोपोरोसिस), या मेरी पीठ की कोई हड्डी टूटी थी।</translation>
    </message>
    <message>
        <source>I have a new hip.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>मेरा कूल्हा बदला गया है।</translation>
    </message>
    <message>
        <source>I have a new knee.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>मेरा घुटना बदला गया है।</translation>
    </message>
    <message>
        <source>I am pregnant.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>मैं गर्भवती हूँ।</translation>
    </message>
    <message>
        <source>Kneeling hurts, or I was told not to kneel.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>घुटनों के बल आने में दर्द होता है, या मुझे इससे मना किया गया है।</translation>
    </message>
    <message>
        <source>Getting down to the floor and up again is hard.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>फ़र्श पर उतरना और फिर उठना मुश्किल है।</translation>
    </message>
    <message>
        <source>I feel unsteady, or I fell this year.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>मुझे डगमगाहट महसूस होती है, या इस साल मैं गिरा/गिरी हूँ।</translation>
    </message>
    <message>
        <source>Hanging my head makes me dizzy, or I have glaucoma or very high blood pressure.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>सिर लटकाने से मुझे चक्कर आते हैं, या मुझे ग्लूकोमा (काला मोतिया) या बहुत ज़्यादा ब्लड प्रेशर है।</translation>
    </message>
    <message>
        <source>Lifting my arms or leaning on them hurts.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>बाँहें उठाने या उन पर टिकने से दर्द होता है।</translation>
    </message>
    <message>
        <source>Leaning on my hands hurts.</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>हाथों पर टिकने से दर्द होता है।</translation>
    </message>
    <message>
        <source>Have you asked a doctor, midwife or physio?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>क्या आपने डॉक्टर, मिडवाइफ़ या फ़िज़ियोथेरेपिस्ट से सलाह ली है?</translation>
    </message>
    <message>
        <source>They said gentle stretching is fine</source>
        <translation>उन्होंने कहा कि हल्के स्ट्रेच ठीक हैं</translation>
    </message>
    <message>
        <source>Both legs? A leg getting weaker? Numb between your legs? Trouble peeing?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>दोनों टाँगें? एक टाँग कमज़ोर होती जा रही है? जाँघों के बीच सुन्नपन? पेशाब में दिक़्क़त?</translation>
    </message>
    <message>
        <source>New or sudden pain since then?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>उसके बाद नया या अचानक दर्द?</translation>
    </message>
    <message>
        <source>Do you still have rules about moving it, or is it less than 3 months old?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>क्या उसे हिलाने पर अब भी पाबंदियाँ हैं, या उसे 3 महीने से कम हुए हैं?</translation>
    </message>
    <message>
        <source>Yes, or not sure</source>
        <translation>हाँ, या पक्का नहीं</translation>
    </message>
    <message>
        <source>Less than 3 months, or it does not bend well?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>3 महीने से कम, या वह ठीक से नहीं मुड़ता?</translation>
    </message>
    <message>
        <source>Does kneeling feel fine?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>क्या घुटनों के बल आना ठीक लगता है?</translation>
    </message>
    <message>
        <source>Bleeding, pelvic pain, or told to rest?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>रक्तस्राव, पेल्विस (पेड़ू) में दर्द, या आराम की सलाह?</translation>
    </message>
    <message>
        <source>More than 16 weeks?</source>
        <extracomment>A question of My body, answered by a tick or by Yes and No</extracomment>
        <translation>16 हफ़्तों से ज़्यादा?</translation>
    </message>
    <message>
        <source>Sitting tall, hands on the knees.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>सीधे बैठे, हाथ घुटनों पर।</translation>
    </message>
    <message>
        <source>The pelvis rolls back and the back rounds.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>पेल्विस पीछे झुकता है और पीठ गोल होती है।</translation>
    </message>
    <message>
        <source>The pelvis rolls forward and the breastbone lifts.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>पेल्विस आगे झुकता है और छाती की हड्डी उठती है।</translation>
    </message>
    <message>
        <source>On hands and knees, back long and level.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>हाथों और घुटनों के बल, पीठ सीधी और समतल।</translation>
    </message>
    <message>
        <source>The back is rounded a little, the head stays level.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>पीठ थोड़ी गोल है, सिर सीध में रहता है।</translation>
    </message>
    <message>
        <source>The back is long and level again.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>पीठ फिर से सीधी और समतल है।</translation>
    </message>
    <message>
        <source>On knees and forearms, back long and level.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>घुटनों और कोहनियों के बल, पीठ सीधी और समतल।</translation>
    </message>
    <message>
        <source>The back is rounded towards the ceiling, forearms on a firm cushion.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>पीठ छत की ओर गोल है, बाँहें कोहनी तक सख़्त तकिये पर।</translation>
    </message>
    <message>
        <source>The belly sinks a little and the breastbone lifts.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>पेट थोड़ा नीचे आता है और छाती की हड्डी उठती है।</translation>
    </message>
    <message>
        <source>The back is rounded towards the ceiling, the head hangs.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>पीठ छत की ओर गोल है, सिर लटका है।</translation>
    </message>
    <message>
        <source>Standing, both hands on the wall at chest height.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>खड़े, दोनों हाथ दीवार पर छाती की ऊँचाई पर।</translation>
    </message>
    <message>
        <source>The hips go back a little, the back is long, the head is up.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>कूल्हे थोड़ा पीछे जाते हैं, पीठ सीधी है, सिर ऊपर है।</translation>
    </message>
    <message>
        <source>Standing at a desk, hands on its edge.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>मेज़ के पास खड़े, हाथ उसके किनारे पर।</translation>
    </message>
    <message>
        <source>The hips go back until arms and back make one long slope.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>कूल्हे पीछे जाते हैं, जब तक बाँहें और पीठ एक लंबी ढलान न बना लें।</translation>
    </message>
    <message>
        <source>On hands and knees.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>हाथों और घुटनों के बल।</translation>
    </message>
    <message>
        <source>The hips go half way back, the back stays long, the forehead rests on the cushion.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>कूल्हे आधे रास्ते तक पीछे जाते हैं, पीठ सीधी रहती है, माथा तकिये पर टिका है।</translation>
    </message>
    <message>
        <source>The hips rest towards the heels, the arms reach forward and the forehead rests on a cushion.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>कूल्हे एड़ियों की ओर टिके हैं, बाँहें आगे फैली हैं और माथा तकिये पर टिका है।</translation>
    </message>
    <message>
        <source>Lying on the back in bed, one knee up, hands behind its thigh.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>बिस्तर पर पीठ के बल लेटे, एक घुटना ऊपर, हाथ उसकी जाँघ के पीछे।</translation>
    </message>
    <message>
        <source>In bed, one leg straightens half way, the knee stays bent, hands hold behind the thigh.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>बिस्तर पर एक टाँग आधी सीधी होती है, घुटना मुड़ा रहता है, हाथ जाँघ के पीछे पकड़ते हैं।</translation>
    </message>
    <message>
        <source>Standing at a desk, both hands on it, one foot a short step ahead.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>मेज़ के पास खड़े, दोनों हाथ उस पर, एक पैर एक छोटा क़दम आगे।</translation>
    </message>
    <message>
        <source>The hips go back a little, both hands stay on the desk, the front knee is soft.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>कूल्हे थोड़ा पीछे जाते हैं, दोनों हाथ मेज़ पर रहते हैं, आगे का घुटना ढीला है।</translation>
    </message>
    <message>
        <source>Standing next to a desk, one hand on it, one heel a short step ahead.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>मेज़ की बगल में खड़े, एक हाथ उस पर, एक एड़ी एक छोटा क़दम आगे।</translation>
    </message>
    <message>
        <source>The hips go back and the long back leans forward over the straight leg.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>कूल्हे पीछे जाते हैं और सीधी पीठ सीधी टाँग के ऊपर आगे झुकती है।</translation>
    </message>
    <message>
        <source>Lying on the back, one knee up, hands behind its thigh.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>पीठ के बल लेटे, एक घुटना ऊपर, हाथ उसकी जाँघ के पीछे।</translation>
    </message>
    <message>
        <source>The leg straightens half way, the knee stays bent, hands hold behind the thigh.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>टाँग आधी सीधी होती है, घुटना मुड़ा रहता है, हाथ जाँघ के पीछे पकड़ते हैं।</translation>
    </message>
    <message>
        <source>Lying on the back, both knees bent, a strap round one foot.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>पीठ के बल लेटे, दोनों घुटने मुड़े, एक पैर के तलवे पर पट्टा।</translation>
    </message>
    <message>
        <source>The knee comes over the hip.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>घुटना कूल्हे के ऊपर आता है।</translation>
    </message>
    <message>
        <source>The leg straightens towards the ceiling, the strap holds its weight.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>टाँग छत की ओर सीधी होती है, पट्टा उसका वज़न सँभालता है।</translation>
    </message>
    <message>
        <source>Sitting tall on a raised seat, both feet flat.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>ऊँची सीट पर सीधे बैठे, दोनों पैर सपाट।</translation>
    </message>
    <message>
        <source>One heel slides forward until there is a gentle pull, the back stays tall.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>एक एड़ी हल्का खिंचाव आने तक आगे सरकती है, पीठ सीधी रहती है।</translation>
    </message>
    <message>
        <source>Standing at a desk, feet level, both hands on it.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>मेज़ के पास खड़े, दोनों पैर बराबर में, दोनों हाथ उस पर।</translation>
    </message>
    <message>
        <source>The seat squeezes and the pelvis tucks under, knees soft.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>नितंब कसते हैं और पेल्विस अंदर सिमटता है, घुटने ढीले।</translation>
    </message>
    <message>
        <source>Standing next to a desk with one hand on it, one foot back, its heel up.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>मेज़ की बगल में खड़े, एक हाथ उस पर, एक पैर पीछे, उसकी एड़ी ऊपर।</translation>
    </message>
    <message>
        <source>The pelvis tucks under, the chest stays tall.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>पेल्विस अंदर सिमटता है, छाती सीधी रहती है।</translation>
    </message>
    <message>
        <source>Both knees soften and the hips glide forward.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>दोनों घुटने ढीले होते हैं और कूल्हे आगे सरकते हैं।</translation>
    </message>
    <message>
        <source>Half kneeling, tall, one foot in front.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>एक घुटने के बल, सीधे, एक पैर आगे।</translation>
    </message>
    <message>
        <source>The pelvis tucks under, nothing else moves.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>पेल्विस अंदर सिमटता है, और कुछ नहीं हिलता।</translation>
    </message>
    <message>
        <source>With the pelvis tucked the hips glide forward a little.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>पेल्विस सिमटा रहता है और कूल्हे थोड़ा आगे सरकते हैं।</translation>
    </message>
    <message>
        <source>Lying on the back in bed, knees bent, arms low at the sides.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>बिस्तर पर पीठ के बल लेटे, घुटने मुड़े, बाँहें नीचे बगल में।</translation>
    </message>
    <message>
        <source>In bed, both knees sink half way to one side onto a pillow, both shoulders stay down.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>बिस्तर पर दोनों घुटने आधे रास्ते तक एक ओर तकिये पर झुकते हैं, दोनों कंधे नीचे रहते हैं।</translation>
    </message>
    <message>
        <source>Sitting tall on a raised seat, arms crossed on the chest, both feet flat.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>ऊँची सीट पर सीधे बैठे, बाँहें छाती पर मुड़ी हुईं, दोनों पैर सपाट।</translation>
    </message>
    <message>
        <source>The chest turns a little to one side, hips and knees stay forward.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>छाती थोड़ा एक ओर घूमती है, कूल्हे और घुटने सामने रहते हैं।</translation>
    </message>
    <message>
        <source>Sitting tall, arms crossed on the chest, both feet flat.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>सीधे बैठे, बाँहें छाती पर मुड़ी हुईं, दोनों पैर सपाट।</translation>
    </message>
    <message>
        <source>Knees and hips stay forward, the chest and then the head turn to one side.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>घुटने और कूल्हे सामने रहते हैं, छाती और फिर सिर एक ओर घूमते हैं।</translation>
    </message>
    <message>
        <source>Lying on the back, knees bent, arms low at the sides.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>पीठ के बल लेटे, घुटने मुड़े, बाँहें नीचे बगल में।</translation>
    </message>
    <message>
        <source>Both knees sink half way to one side onto a cushion, both shoulders stay down.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>दोनों घुटने आधे रास्ते तक एक ओर तकिये पर झुकते हैं, दोनों कंधे नीचे रहते हैं।</translation>
    </message>
    <message>
        <source>Lying on the back, knees bent, arms out to the sides.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>पीठ के बल लेटे, घुटने मुड़े, बाँहें दोनों ओर फैली हुईं।</translation>
    </message>
    <message>
        <source>Both knees sink to one side, both shoulders stay on the floor.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>दोनों घुटने एक ओर झुकते हैं, दोनों कंधे फ़र्श पर रहते हैं।</translation>
    </message>
    <message>
        <source>Sitting tall on a raised seat, hands on the thighs.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>ऊँची सीट पर सीधे बैठे, हाथ जाँघों पर।</translation>
    </message>
    <message>
        <source>The head turns to one side, the chest stays where it is.</source>
        <extracomment>What a picture shows, for those who cannot see it</extracomment>
        <translation>सिर एक ओर घूमता है, छाती अपनी जगह पर रहती है।</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 पर लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Stiff, better after.</source>
        <translation>अकड़न थी, बाद में बेहतर।</translation>
    </message>
    <message>
        <source>Nowhere: this is the demo.</source>
        <translation>कहीं नहीं: यह डेमो है।</translation>
    </message>
    <message>
        <source>the demo listens to no desktop</source>
        <translation>डेमो किसी डेस्कटॉप की नहीं सुनता</translation>
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
        <translation>%1 चल रहा है। %2</translation>
    </message>
    <message>
        <source>Log in to a desktop session, or try: dbus-run-session limber. Without a bus Limber shows no notifications and takes no commands.</source>
        <translation>डेस्कटॉप सत्र में लॉग इन करें, या आज़माएँ: dbus-run-session limber. बस के बिना Limber न सूचनाएँ दिखाता है, न कमांड लेता है।</translation>
    </message>
    <message>
        <source>End it with: limber quit. If that does not help: pkill limber</source>
        <translation>इसे इससे बंद करें: limber quit. इससे काम न बने तो: pkill limber</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Your own stretches</source>
        <translation>आपके अपने स्ट्रेच</translation>
    </message>
    <message>
        <source>%1 stretches in all; your own lie in %2</source>
        <translation>कुल %1 स्ट्रेच; आपके अपने %2 में हैं</translation>
    </message>
    <message>
        <source>A file with a fault is left out as a whole; the others are used.</source>
        <translation>जिस फ़ाइल में ग़लती हो, वह पूरी छोड़ दी जाती है; बाक़ी इस्तेमाल होती हैं।</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>None yet; it will be %1</source>
        <translation>अभी कोई नहीं; वह %1 होगा</translation>
    </message>
    <message>
        <source>%1, %2, version %3, sound on every page</source>
        <translation>%1, %2, संस्करण %3, हर पृष्ठ सही</translation>
    </message>
    <message>
        <source>An earlier Limber wrote it; it is brought forward at the next start.</source>
        <translation>इसे किसी पुराने Limber ने लिखा है; अगली बार शुरू होने पर इसे नया कर दिया जाएगा।</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>आवाज़</translation>
    </message>
    <message>
        <source>Chimes still guide a session. For a voice, install speech-dispatcher, or Qt&apos;s plugin for flite.</source>
        <translation>घंटियाँ फिर भी सत्र का मार्गदर्शन करती हैं। आवाज़ के लिए speech-dispatcher, या flite के लिए Qt का प्लगइन इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>%1 speaks</source>
        <translation>%1 बोलता है</translation>
    </message>
    <message>
        <source>The voice you chose, %1, is gone; %2 speaks with its own</source>
        <translation>आपकी चुनी आवाज़, %1, अब नहीं है; %2 अपनी आवाज़ में बोलता है</translation>
    </message>
    <message>
        <source>Choose another in Settings, Voice and sound.</source>
        <translation>सेटिंग में “आवाज़ और ध्वनि” में दूसरी चुनें।</translation>
    </message>
    <message>
        <source>Switched off in the settings</source>
        <translation>सेटिंग में बंद है</translation>
    </message>
    <message>
        <source>The speech engine does not answer.</source>
        <translation>बोलने वाला इंजन जवाब नहीं दे रहा।</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>none</source>
        <translation>नहीं है</translation>
    </message>
    <message>
        <source>WRONG</source>
        <translation>ग़लत</translation>
    </message>
    <message>
        <source>When you are away</source>
        <translation>जब आप दूर हों</translation>
    </message>
    <message>
        <source>Locked screen</source>
        <translation>लॉक स्क्रीन</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>स्लीप</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>परेशान न करें</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>पूरी स्क्रीन</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>प्रस्तुतियाँ</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>माइक्रोफ़ोन</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>कैमरा</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>टाइपिंग</translation>
    </message>
    <message>
        <source>Time counts on while you are away from the keyboard.</source>
        <translation>जब आप कीबोर्ड से दूर हों, तब भी समय गिना जाता है।</translation>
    </message>
    <message>
        <source>A locked screen counts as away only once nothing is typed or moved.</source>
        <translation>लॉक स्क्रीन को दूर होना तभी माना जाता है जब कुछ टाइप या हिलाया न जाए।</translation>
    </message>
    <message>
        <source>Sleep is noticed by the clock, after waking.</source>
        <translation>स्लीप का पता जागने के बाद घड़ी से चलता है।</translation>
    </message>
    <message>
        <source>Reminders come while notifications are switched off, if the desktop lets them.</source>
        <translation>सूचनाएँ बंद होने पर भी रिमाइंडर आते हैं, अगर डेस्कटॉप आने दे।</translation>
    </message>
    <message>
        <source>Reminders come over full-screen windows.</source>
        <translation>रिमाइंडर पूरी स्क्रीन वाली विंडो के ऊपर आते हैं।</translation>
    </message>
    <message>
        <source>Reminders come during films and presentations.</source>
        <translation>रिमाइंडर फ़िल्मों और प्रस्तुतियों के दौरान आते हैं।</translation>
    </message>
    <message>
        <source>Reminders come during calls that show in no other way.</source>
        <translation>जो कॉल किसी और तरह पता नहीं चलते, उनके दौरान रिमाइंडर आते हैं।</translation>
    </message>
    <message>
        <source>Reminders do not wait for a pause in typing.</source>
        <translation>रिमाइंडर टाइपिंग रुकने का इंतज़ार नहीं करते।</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>डिस्प्ले</translation>
    </message>
    <message>
        <source>There is none here, so nothing can be shown.</source>
        <translation>यहाँ कोई नहीं है, इसलिए कुछ दिखाया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Ask again in a terminal on your desktop.</source>
        <translation>अपने डेस्कटॉप के टर्मिनल में फिर पूछें।</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 पर %1</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>सूचनाएँ</translation>
    </message>
    <message>
        <source>%1 shows reminders, with buttons</source>
        <translation>%1 रिमाइंडर दिखाता है, बटनों के साथ</translation>
    </message>
    <message>
        <source>%1 shows reminders, without buttons</source>
        <translation>%1 रिमाइंडर दिखाता है, बिना बटनों के</translation>
    </message>
    <message>
        <source>Answer a reminder from the tray.</source>
        <translation>रिमाइंडर का जवाब ट्रे से दें।</translation>
    </message>
    <message>
        <source>None runs now; one is started with the first reminder</source>
        <translation>अभी कोई नहीं चल रहा; पहले रिमाइंडर के साथ एक शुरू होगा</translation>
    </message>
    <message>
        <source>Install one and start it, for instance dunst on X11 or mako on Wayland. Until then the tray shows what is due.</source>
        <translation>एक इंस्टॉल करके शुरू करें, जैसे X11 पर dunst या Wayland पर mako। तब तक ट्रे दिखाती है कि किसका समय हो गया है।</translation>
    </message>
    <message>
        <source>Whoever shows notifications does not answer.</source>
        <translation>सूचनाएँ दिखाने वाला प्रोग्राम जवाब नहीं दे रहा।</translation>
    </message>
    <message>
        <source>Start it again, or log in again.</source>
        <translation>उसे फिर शुरू करें, या फिर से लॉग इन करें।</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>पता नहीं: %1</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 जवाब नहीं दे रहा</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>ट्रे</translation>
    </message>
    <message>
        <source>A panel shows icons (StatusNotifierItem)</source>
        <translation>एक पैनल आइकन दिखाता है (StatusNotifierItem)</translation>
    </message>
    <message>
        <source>A panel shows icons (XEmbed)</source>
        <translation>एक पैनल आइकन दिखाता है (XEmbed)</translation>
    </message>
    <message>
        <source>No panel here shows icons</source>
        <translation>यहाँ कोई पैनल आइकन नहीं दिखाता</translation>
    </message>
    <message>
        <source>Limber shows a window instead. On GNOME the extension AppIndicator shows icons; on sway waybar does.</source>
        <translation>इसके बजाय Limber एक विंडो दिखाता है। GNOME पर AppIndicator एक्सटेंशन आइकन दिखाता है; sway पर waybar दिखाता है।</translation>
    </message>
</context>
<context>
    <name>HistoryReport</name>
    <message>
        <source>Sessions: %1 added, %2 changed, %3 left as they were.</source>
        <translation>सत्र: %1 जोड़े गए, %2 बदले गए, %3 वैसे ही रहे।</translation>
    </message>
    <message>
        <source>Reminders: %1 added, %2 changed, %3 left as they were.</source>
        <translation>रिमाइंडर: %1 जोड़े गए, %2 बदले गए, %3 वैसे ही रहे।</translation>
    </message>
    <message>
        <source>The history is now that of %1 (sessions: %2). The one before is kept as %3.</source>
        <translation>इतिहास अब %1 का है (सत्र: %2)। पहले वाला %3 नाम से रखा है।</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>%1 of %2 steps, %3 min %4 s held</source>
        <translation>%2 में से %1 चरण, %3 मिनट %4 सेकंड स्थिर</translation>
    </message>
    <message>
        <source>, discomfort %1</source>
        <translation>, तकलीफ़ %1</translation>
    </message>
    <message>
        <source>No sessions yet.
</source>
        <translation>अभी कोई सत्र नहीं।
</translation>
    </message>
</context>
<context>
    <name>NotifierWords</name>
    <message>
        <source>%1 %2, with buttons</source>
        <translation>%1 %2, बटनों के साथ</translation>
    </message>
    <message>
        <source>%1 %2, without buttons</source>
        <translation>%1 %2, बिना बटनों के</translation>
    </message>
    <message>
        <source>the desktop&apos;s portal</source>
        <translation>डेस्कटॉप का पोर्टल</translation>
    </message>
    <message>
        <source>The notification server did not show a reminder: %1</source>
        <translation>सूचना सर्वर ने रिमाइंडर नहीं दिखाया: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Open Limber to begin.</source>
        <translation>शुरू करने के लिए Limber खोलें।</translation>
    </message>
    <message>
        <source>There is no session bus, so reminders cannot be shown as notifications.</source>
        <translation>कोई सत्र बस (session bus) नहीं है, इसलिए रिमाइंडर सूचनाओं के रूप में नहीं दिखाए जा सकते।</translation>
    </message>
    <message>
        <source>Reminders cannot be shown: %1 The desktop&apos;s portal does not answer. Install xdg-desktop-portal and log in again.</source>
        <translation>रिमाइंडर नहीं दिखाए जा सकते: %1 डेस्कटॉप का पोर्टल जवाब नहीं दे रहा। xdg-desktop-portal इंस्टॉल करें और फिर से लॉग इन करें।</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>half a minute</source>
        <translation>आधा मिनट</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 मिनट</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln मिनट</numerusform>
            <numerusform>%Ln मिनट</numerusform>
        </translation>
    </message>
    <message>
        <source>%1½ minutes</source>
        <translation>%1½ मिनट</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>In %1 min</source>
        <translation>%1 मिनट में</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>सुप्रभात</translation>
    </message>
    <message>
        <source>%1, slowly, before the day begins?</source>
        <translation>%1, धीरे-धीरे, दिन शुरू होने से पहले?</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>आज नहीं</translation>
    </message>
    <message>
        <source>Before bed</source>
        <translation>सोने से पहले</translation>
    </message>
    <message>
        <source>%1, quietly, for your back.</source>
        <translation>%1, शांति से, आपकी पीठ के लिए।</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>आज रात नहीं</translation>
    </message>
    <message>
        <source>Time for a break</source>
        <translation>ब्रेक का समय</translation>
    </message>
    <message>
        <source>1 stretch, %1.</source>
        <translation>1 स्ट्रेच, %1।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stretches, %1.</source>
        <translation>
            <numerusform>%Ln स्ट्रेच, %1।</numerusform>
            <numerusform>%Ln स्ट्रेच, %1।</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Go on where you were?</source>
        <translation>जहाँ छोड़ा था, वहीं से आगे?</translation>
    </message>
    <message>
        <source>The session closed unexpectedly. %1 of %2 steps are saved.</source>
        <translation>सत्र अचानक बंद हो गया। %2 में से %1 चरण सहेजे हुए हैं।</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Stand up and walk a little. No stretches until you have asked.</source>
        <translation>उठें और थोड़ा टहलें। सलाह लेने तक कोई स्ट्रेच नहीं।</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>अभी चलते हैं</translation>
    </message>
    <message>
        <source>A break in a minute</source>
        <translation>एक मिनट में ब्रेक</translation>
    </message>
    <message>
        <source>Finish the thought.</source>
        <translation>अपनी बात पूरी कर लें।</translation>
    </message>
</context>
<context>
    <name>Resident</name>
    <message>
        <source>Limber is just starting. Try again in a moment.</source>
        <translation>Limber अभी शुरू हो रहा है। एक पल में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>No reminder is due, so there is nothing to answer.</source>
        <translation>किसी रिमाइंडर का समय नहीं हुआ है, इसलिए जवाब देने को कुछ नहीं।</translation>
    </message>
    <message>
        <source>Put that right, or move the file away; then your routines can be saved.</source>
        <translation>इसे ठीक करें, या फ़ाइल को कहीं और रखें; तब आपके रूटीन सहेजे जा सकेंगे।</translation>
    </message>
</context>
<context>
    <name>SensorWords</name>
    <message>
        <source>the system, no camera at present</source>
        <translation>सिस्टम, अभी कोई कैमरा नहीं</translation>
    </message>
    <message>
        <source>the system lets nobody watch its cameras</source>
        <translation>सिस्टम किसी को अपने कैमरों पर नज़र नहीं रखने देता</translation>
    </message>
    <message>
        <source>there is no system bus</source>
        <translation>कोई सिस्टम बस (system bus) नहीं है</translation>
    </message>
    <message>
        <source>there is neither a system bus nor a session bus</source>
        <translation>न सिस्टम बस (system bus) है, न सत्र बस (session bus)</translation>
    </message>
    <message>
        <source>neither logind nor a screen locker is here</source>
        <translation>यहाँ न logind है, न स्क्रीन लॉकर</translation>
    </message>
    <message>
        <source>there is no session bus</source>
        <translation>कोई सत्र बस (session bus) नहीं है</translation>
    </message>
    <message>
        <source>neither GNOME&apos;s session manager nor Plasma&apos;s power manager is here</source>
        <translation>यहाँ न GNOME का सत्र प्रबंधक है, न Plasma का पावर प्रबंधक</translation>
    </message>
    <message>
        <source>nothing here shows notifications</source>
        <translation>यहाँ कुछ भी सूचनाएँ नहीं दिखाता</translation>
    </message>
    <message>
        <source>%1 does not tell</source>
        <translation>%1 नहीं बताता</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings are not installed</source>
        <translation>GNOME की सेटिंग इंस्टॉल नहीं हैं</translation>
    </message>
    <message>
        <source>the sound server is on another computer</source>
        <translation>ध्वनि सर्वर किसी और कंप्यूटर पर है</translation>
    </message>
    <message>
        <source>no sound server is running</source>
        <translation>कोई ध्वनि सर्वर नहीं चल रहा</translation>
    </message>
    <message>
        <source>no Wayland compositor can be reached</source>
        <translation>किसी Wayland कंपोज़िटर तक नहीं पहुँचा जा सकता</translation>
    </message>
    <message>
        <source>the Wayland compositor does not tell about other programs&apos; windows</source>
        <translation>Wayland कंपोज़िटर दूसरे प्रोग्रामों की विंडो के बारे में नहीं बताता</translation>
    </message>
    <message>
        <source>the Wayland compositor</source>
        <translation>Wayland कंपोज़िटर</translation>
    </message>
    <message>
        <source>the Wayland compositor is gone</source>
        <translation>Wayland कंपोज़िटर अब नहीं है</translation>
    </message>
    <message>
        <source>the Wayland compositor has no seat</source>
        <translation>Wayland कंपोज़िटर में seat नहीं है</translation>
    </message>
    <message>
        <source>the Wayland compositor has neither ext-idle-notify-v1 nor org_kde_kwin_idle</source>
        <translation>Wayland कंपोज़िटर में न ext-idle-notify-v1 है, न org_kde_kwin_idle</translation>
    </message>
    <message>
        <source>no X server can be reached</source>
        <translation>किसी X सर्वर तक नहीं पहुँचा जा सकता</translation>
    </message>
    <message>
        <source>the X server is gone</source>
        <translation>X सर्वर अब नहीं है</translation>
    </message>
    <message>
        <source>the window manager</source>
        <translation>विंडो प्रबंधक</translation>
    </message>
    <message>
        <source>no window manager here tells of full screen</source>
        <translation>यहाँ कोई विंडो प्रबंधक पूरी स्क्रीन के बारे में नहीं बताता</translation>
    </message>
    <message>
        <source>the X server has no SYNC extension</source>
        <translation>X सर्वर में SYNC एक्सटेंशन नहीं है</translation>
    </message>
    <message>
        <source>the X server has no IDLETIME counter</source>
        <translation>X सर्वर में IDLETIME काउंटर नहीं है</translation>
    </message>
</context>
<context>
    <name>SessionPlace</name>
    <message>
        <source>Limber: this monitor is dark</source>
        <translation>Limber: इस मॉनिटर पर अँधेरा है</translation>
    </message>
</context>
<context>
    <name>SleepSensor</name>
    <message>
        <source>Saves what was counted</source>
        <translation>जो गिना गया, उसे सहेजता है</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Limber itself has stopped. Start it again and this window finds it.</source>
        <translation>Limber ख़ुद रुक गया है। इसे फिर शुरू करें, यह विंडो इसे ढूँढ लेगी।</translation>
    </message>
</context>
<context>
    <name>limber::app::CommandLineWords</name>
    <message>
        <source>Limber is not running.</source>
        <translation>Limber नहीं चल रहा।</translation>
    </message>
    <message>
        <source>What came from standard input cannot be kept for the import.</source>
        <translation>मानक इनपुट से जो आया, उसे आयात के लिए रखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>What came from standard input is too long to import.</source>
        <translation>मानक इनपुट से जो आया, वह आयात के लिए बहुत लंबा है।</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>मानक इनपुट</translation>
    </message>
    <message>
        <source>Standard output cannot be written to.</source>
        <translation>मानक आउटपुट पर लिखा नहीं जा सकता।</translation>
    </message>
</context>
<context>
    <name>limber::app::ResidentWords</name>
    <message>
        <source>Some finished steps wait in %1</source>
        <translation>कुछ पूरे हुए चरण %1 में इंतज़ार कर रहे हैं</translation>
    </message>
    <message>
        <source>This desktop has no tray. Limber stays in this window.</source>
        <translation>इस डेस्कटॉप में ट्रे नहीं है। Limber इसी विंडो में रहेगा।</translation>
    </message>
    <message>
        <source>A session is running. End it first; then the backup can be restored.</source>
        <translation>एक सत्र चल रहा है। पहले उसे समाप्त करें; फिर बैकअप वापस लाया जा सकता है।</translation>
    </message>
    <message>
        <source>Until then Limber keeps in memory what you do, and writes it down as soon as it can.</source>
        <translation>तब तक Limber आपका किया हुआ मेमोरी में रखता है और लिख पाते ही लिख देता है।</translation>
    </message>
</context>
<context>
    <name>limber::app::Speaker</name>
    <message>
        <source>The speech engine does not answer.</source>
        <translation>बोलने वाला इंजन जवाब नहीं दे रहा।</translation>
    </message>
    <message>
        <source>No speech engine is installed. Install the package qt6-speech-speechd-plugin or qt6-speech-flite-plugin.</source>
        <translation>बोलने वाला कोई इंजन इंस्टॉल नहीं है। पैकेज qt6-speech-speechd-plugin या qt6-speech-flite-plugin इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The speech engine %1 has no voice for this language: %2. Speech Dispatcher with espeak-ng has.</source>
        <translation>बोलने वाले इंजन %1 में इस भाषा की आवाज़ नहीं है: %2। espeak-ng के साथ Speech Dispatcher में है।</translation>
    </message>
</context>
<context>
    <name>limber::platform::NotificationServer</name>
    <message>
        <source>There is no session bus, so reminders cannot be shown as notifications.</source>
        <translation>कोई सत्र बस (session bus) नहीं है, इसलिए रिमाइंडर सूचनाओं के रूप में नहीं दिखाए जा सकते।</translation>
    </message>
    <message>
        <source>The notification server does not answer: %1</source>
        <translation>सूचना सर्वर जवाब नहीं दे रहा: %1</translation>
    </message>
    <message>
        <source>No notification server is running, so reminders cannot be shown as notifications.</source>
        <translation>कोई सूचना सर्वर नहीं चल रहा, इसलिए रिमाइंडर सूचनाओं के रूप में नहीं दिखाए जा सकते।</translation>
    </message>
    <message>
        <source>The notification server does not start: %1</source>
        <translation>सूचना सर्वर शुरू नहीं हो रहा: %1</translation>
    </message>
</context>
<context>
    <name>limber::tray::Menu</name>
    <message>
        <source>Break</source>
        <translation>ब्रेक</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>सुबह</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>शाम</translation>
    </message>
    <message>
        <source>Start a stretch</source>
        <translation>स्ट्रेच शुरू करें</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 घंटा</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln मिनट</numerusform>
            <numerusform>%Ln मिनट</numerusform>
        </translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>टालें</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>इस बार छोड़ें</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>आज नहीं</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>आज रात नहीं</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 मिनट</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 घंटे</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>कल तक</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>मेरे चालू करने तक</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>फिर चालू करें</translation>
    </message>
    <message>
        <source>Open Limber</source>
        <translation>Limber खोलें</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>स्ट्रेच</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>About Limber</source>
        <translation>Limber के बारे में</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
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
        <translation>1 मिनट</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln मिनट</numerusform>
            <numerusform>%Ln मिनट</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 घं॰</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 घं॰ %2 मि॰</translation>
    </message>
    <message>
        <source>Next break in %1 of activity</source>
        <translation>अगला ब्रेक %1 की गतिविधि के बाद</translation>
    </message>
    <message>
        <source>Next break around %1</source>
        <translation>अगला ब्रेक लगभग %1</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>कुछ तय नहीं है</translation>
    </message>
    <message>
        <source>Morning session from %1</source>
        <translation>सुबह का सत्र %1 से</translation>
    </message>
    <message>
        <source>Evening session at %1</source>
        <translation>शाम का सत्र: %1</translation>
    </message>
    <message>
        <source>Next break at %1</source>
        <translation>अगला ब्रेक: %1</translation>
    </message>
    <message>
        <source>Time for your morning session</source>
        <translation>सुबह के सत्र का समय</translation>
    </message>
    <message>
        <source>Time for your evening session</source>
        <translation>शाम के सत्र का समय</translation>
    </message>
    <message>
        <source>Time for a break</source>
        <translation>ब्रेक का समय</translation>
    </message>
    <message>
        <source>nobody at the computer</source>
        <translation>कंप्यूटर पर कोई नहीं</translation>
    </message>
    <message>
        <source>screen locked</source>
        <translation>स्क्रीन लॉक है</translation>
    </message>
    <message>
        <source>computer asleep</source>
        <translation>कंप्यूटर स्लीप में</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>परेशान न करें</translation>
    </message>
    <message>
        <source>full-screen window</source>
        <translation>पूरी स्क्रीन वाली विंडो</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>प्रस्तुति</translation>
    </message>
    <message>
        <source>microphone in use</source>
        <translation>माइक्रोफ़ोन इस्तेमाल में</translation>
    </message>
    <message>
        <source>keyboard or mouse in use</source>
        <translation>कीबोर्ड या माउस इस्तेमाल में</translation>
    </message>
    <message>
        <source>camera in use</source>
        <translation>कैमरा इस्तेमाल में</translation>
    </message>
    <message>
        <source>A break</source>
        <translation>ब्रेक</translation>
    </message>
    <message>
        <source>Your morning session</source>
        <translation>सुबह का सत्र</translation>
    </message>
    <message>
        <source>Your evening session</source>
        <translation>शाम का सत्र</translation>
    </message>
    <message>
        <source>%1 comes in a moment</source>
        <translation>%1 एक पल में</translation>
    </message>
    <message>
        <source>%1 is waiting: %2</source>
        <translation>%1 इंतज़ार में: %2</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>%1 तक टाला गया</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>टाला गया</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>%1 तक रुका है</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>आपके चालू करने तक रुका है</translation>
    </message>
    <message>
        <source>Session in progress</source>
        <translation>सत्र चल रहा है</translation>
    </message>
    <message>
        <source>Reminders are off</source>
        <translation>रिमाइंडर बंद हैं</translation>
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
        <translation>संस्करण %1, MIT लाइसेंस के तहत</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>पहले कब मदद लें</translation>
    </message>
    <message>
        <source>Limber shows gentle stretches. It is not medical advice and cannot check your body. If you are not sure, ask a doctor or a physio first.</source>
        <translation>Limber हल्के स्ट्रेच दिखाता है। यह चिकित्सा सलाह नहीं है और आपके शरीर की जाँच नहीं कर सकता। पक्का न हो तो पहले किसी डॉक्टर या फ़िज़ियोथेरेपिस्ट से सलाह लें।</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Limber never uses the network.</source>
        <translation>सब कुछ इसी कंप्यूटर पर रहता है। Limber कभी नेटवर्क का इस्तेमाल नहीं करता।</translation>
    </message>
</context>
<context>
    <name>limber::ui::AddOwnCard</name>
    <message>
        <source>Open folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Add your own</source>
        <translation>अपना जोड़ें</translation>
    </message>
    <message>
        <source>Put a stretch file into this folder:</source>
        <translation>इस फ़ोल्डर में स्ट्रेच की फ़ाइल रखें:</translation>
    </message>
</context>
<context>
    <name>limber::ui::AddSession</name>
    <message>
        <source>How did your back feel?</source>
        <translation>आपकी पीठ कैसी रही?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>A session away from the computer</source>
        <translation>कंप्यूटर से दूर एक सत्र</translation>
    </message>
    <message>
        <source>How did your back feel? 0 is no discomfort, 10 the worst imaginable.</source>
        <translation>आपकी पीठ कैसी रही? 0 यानी कोई तकलीफ़ नहीं, 10 यानी सबसे बुरी जो सोची जा सके।</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>शुरू हुआ</translation>
    </message>
    <message>
        <source> min</source>
        <comment>after a number</comment>
        <translation> मिनट</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>नहीं किया</translation>
    </message>
    <message>
        <source>%1, minutes</source>
        <translation>%1, मिनट</translation>
    </message>
</context>
<context>
    <name>limber::ui::AddToRoutine</name>
    <message>
        <source>Add to a routine</source>
        <translation>रूटीन में जोड़ें</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of session, and a routine for it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A new one for breaks</source>
        <translation>ब्रेक के लिए नया</translation>
    </message>
    <message>
        <source>A new one for mornings</source>
        <translation>सुबह के लिए नया</translation>
    </message>
    <message>
        <source>A new one for evenings</source>
        <translation>शाम के लिए नया</translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>मेरा रूटीन</translation>
    </message>
    <message>
        <source>Added to %1: %2.</source>
        <comment>a routine, and how long it is now</comment>
        <translation>“%1” में जोड़ा गया: %2।</translation>
    </message>
</context>
<context>
    <name>limber::ui::AppearanceSection</name>
    <message>
        <source>Theme</source>
        <translation>थीम</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम जैसी</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्की</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरी</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>हलचल कम करें</translation>
    </message>
    <message>
        <source>Still poses instead of animation</source>
        <translation>एनिमेशन की जगह स्थिर मुद्राएँ</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>आकृति</translation>
    </message>
    <message>
        <source>Who shows you the stretches</source>
        <translation>आपको स्ट्रेच कौन दिखाए</translation>
    </message>
</context>
<context>
    <name>limber::ui::AutostartRow</name>
    <message>
        <source>Start when I log in</source>
        <translation>मेरे लॉग इन करने पर शुरू हो</translation>
    </message>
    <message>
        <source>It waits quietly in the tray</source>
        <translation>यह ट्रे में चुपचाप इंतज़ार करता है</translation>
    </message>
    <message>
        <source>That did not work. %1</source>
        <translation>यह नहीं हो पाया। %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::BarsCard</name>
    <message>
        <source>Left %1, right %2</source>
        <translation>बाएँ %1, दाएँ %2</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>जवाब दिए</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>छोड़े</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>छूट गए</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>वजह से छूटे</translation>
    </message>
</context>
<context>
    <name>limber::ui::BodyForm</name>
    <message>
        <source>Still true?</source>
        <translation>अब भी सही है?</translation>
    </message>
    <message>
        <source>What Limber does about it</source>
        <translation>Limber इस बारे में क्या करता है</translation>
    </message>
    <message>
        <source>Tick what is true. Tick nothing if nothing fits.</source>
        <translation>जो सही हो, उस पर निशान लगाएँ। कुछ लागू न हो तो निशान न लगाएँ।</translation>
    </message>
    <message>
        <source>Kept in your settings on this computer. Nothing leaves it.</source>
        <translation>इसी कंप्यूटर पर आपकी सेटिंग में रखा है। कुछ भी बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>A question is still open. Until it is answered, there are no stretches.</source>
        <translation>एक सवाल अभी बाक़ी है। जब तक उसका जवाब नहीं मिलता, कोई स्ट्रेच नहीं है।</translation>
    </message>
    <message>
        <source>No stretches for now. Limber reminds you to stand up and walk a little.</source>
        <translation>अभी कोई स्ट्रेच नहीं। Limber आपको उठने और थोड़ा टहलने की याद दिलाता है।</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>%1 rests</source>
        <translation>%1: आराम पर</translation>
    </message>
    <message>
        <source>It hurt three times. It comes back on %1.</source>
        <translation>तीन बार दर्द हुआ। यह %1 को लौटेगा।</translation>
    </message>
</context>
<context>
    <name>limber::ui::BookendSection</name>
    <message>
        <source>Morning</source>
        <translation>सुबह</translation>
    </message>
    <message>
        <source>Start the day with a stretch</source>
        <translation>दिन की शुरुआत स्ट्रेच से</translation>
    </message>
    <message>
        <source>Offered when you first sit down</source>
        <translation>आपके पहली बार बैठने पर पूछा जाता है</translation>
    </message>
    <message>
        <source>Morning begins at</source>
        <translation>सुबह शुरू होने का समय</translation>
    </message>
    <message>
        <source>Morning ends at</source>
        <translation>सुबह ख़त्म होने का समय</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>इनके बीच</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>शाम</translation>
    </message>
    <message>
        <source>End the day with a stretch</source>
        <translation>दिन का अंत स्ट्रेच से</translation>
    </message>
    <message>
        <source>Offered at this time, or when you are next here</source>
        <translation>इस समय पूछा जाता है, या जब आप अगली बार यहाँ हों</translation>
    </message>
    <message>
        <source>Evening at</source>
        <translation>शाम का समय</translation>
    </message>
    <message>
        <source>At</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Until 03:00 still counts as the same evening</source>
        <translation>03:00 तक वही शाम गिनी जाती है</translation>
    </message>
</context>
<context>
    <name>limber::ui::ControlRow</name>
    <message>
        <source>How to</source>
        <translation>कैसे करें</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>दूसरी ओर</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पिछला</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>दर्द है</translation>
    </message>
    <message>
        <source>End</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>आवाज़ बंद</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>आवाज़ चालू</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>पूरी स्क्रीन छोड़ें</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>पूरी स्क्रीन</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>मदद कब लें</translation>
    </message>
</context>
<context>
    <name>limber::ui::CueBlock</name>
    <message>
        <source>%1. %2</source>
        <translation>%1। %2</translation>
    </message>
</context>
<context>
    <name>limber::ui::DataSection</name>
    <message>
        <source>Everything stays on this computer. Limber never uses the network.</source>
        <translation>सब कुछ इसी कंप्यूटर पर रहता है। Limber कभी नेटवर्क का इस्तेमाल नहीं करता।</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Your own stretches and routines</source>
        <translation>आपके अपने स्ट्रेच और रूटीन</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>निर्यात और आयात</translation>
    </message>
    <message>
        <source>One file (JSON)…</source>
        <translation>एक फ़ाइल (JSON)…</translation>
    </message>
    <message>
        <source>Tables (CSV)…</source>
        <translation>तालिकाएँ (CSV)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>All of the history, also what you deleted</source>
        <translation>पूरा इतिहास, वह भी जो आपने हटाया</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>फ़ाइल चुनें…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>आयात</translation>
    </message>
    <message>
        <source>Adds what is not here yet. Where two differ, the last edit wins.</source>
        <translation>जो यहाँ अभी नहीं है, उसे जोड़ता है। जहाँ दो में अंतर हो, वहाँ आख़िरी बदलाव रहता है।</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>अभी बैकअप लें</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>बैकअप बन रहा है…</translation>
    </message>
    <message>
        <source>A copy each week</source>
        <translation>हर हफ़्ते एक प्रति</translation>
    </message>
    <message>
        <source>Limber makes it by itself and keeps the last five</source>
        <translation>Limber इसे ख़ुद बनाता है और आख़िरी पाँच रखता है</translation>
    </message>
    <message>
        <source>Several computers</source>
        <translation>कई कंप्यूटर</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>Choose the shared folder</source>
        <translation>साझा फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>साझा करना बंद करें</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>साझा फ़ोल्डर</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>नई शुरुआत</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>सब कुछ हटाएँ</translation>
    </message>
    <message>
        <source>On this computer, as if Limber had just come</source>
        <translation>इस कंप्यूटर पर, जैसे Limber अभी-अभी आया हो</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>सब कुछ हटाएँ…</translation>
    </message>
    <message>
        <source>This deletes the history with its notes, the settings, and what you said under My body. Sharing is switched off. Your own stretches and routines stay, and so do files you exported and what lies in a shared folder.</source>
        <translation>इससे इतिहास और उसके नोट, सेटिंग, और “मेरा शरीर” में आपकी बताई बातें हट जाएँगी। साझा करना बंद हो जाएगा। आपके अपने स्ट्रेच और रूटीन बने रहेंगे, और आपकी निर्यात की हुई फ़ाइलें और साझा फ़ोल्डर में रखी चीज़ें भी।</translation>
    </message>
    <message>
        <source>Delete everything now</source>
        <translation>अभी सब कुछ हटाएँ</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>सब कुछ रखें</translation>
    </message>
    <message>
        <source>Keep the backups</source>
        <translation>बैकअप रखें</translation>
    </message>
    <message>
        <source>Makes one more first. Off: they are deleted too.</source>
        <translation>पहले एक और बनाता है। बंद होने पर: वे भी हटा दिए जाते हैं।</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>हटा रहे हैं…</translation>
    </message>
    <message>
        <source>None. Name one that another program keeps the same on your computers: each leaves its history there and reads that of the others.</source>
        <translation>कोई नहीं। ऐसा फ़ोल्डर बताएँ जिसे कोई दूसरा प्रोग्राम आपके सभी कंप्यूटरों पर एक-सा रखता हो: हर कंप्यूटर अपना इतिहास वहाँ रखता है और दूसरों का पढ़ता है।</translation>
    </message>
    <message>
        <source>Kept as %1</source>
        <translation>%1 नाम से रखा गया</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>वापस लाएँ…</translation>
    </message>
    <message>
        <source>Restore the history of %1</source>
        <translation>इतिहास वापस लाएँ: %1</translation>
    </message>
    <message>
        <source>Put this copy in the place of your history? It is checked first, and what is there now is kept.</source>
        <translation>यह प्रति आपके इतिहास की जगह रखें? पहले इसकी जाँच होगी, और जो अभी वहाँ है, वह सुरक्षित रखा जाएगा।</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>वापस लाएँ</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>ऐसे ही रहने दें</translation>
    </message>
    <message>
        <source>Checking and restoring…</source>
        <translation>जाँच कर वापस ला रहे हैं…</translation>
    </message>
    <message>
        <source>Export the history to</source>
        <translation>इतिहास का निर्यात यहाँ करें</translation>
    </message>
    <message>
        <source>Export tables into</source>
        <translation>तालिकाओं का निर्यात यहाँ करें</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>लिख रहे हैं…</translation>
    </message>
    <message>
        <source>Import a history</source>
        <translation>इतिहास आयात करें</translation>
    </message>
    <message>
        <source>Exported histories (*.json *.csv)</source>
        <translation>निर्यात किए गए इतिहास (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Importing. A history of many years takes its time…</source>
        <translation>आयात हो रहा है। कई सालों के इतिहास में समय लगता है…</translation>
    </message>
    <message>
        <source>The folder that your computers share</source>
        <translation>वह फ़ोल्डर जो आपके कंप्यूटर साझा करते हैं</translation>
    </message>
    <message>
        <source>A session is running. End it first, and try again.</source>
        <translation>एक सत्र चल रहा है। पहले उसे समाप्त करें, फिर दोबारा कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>limber::ui::DayArc</name>
    <message>
        <source>Your day</source>
        <translation>आपका दिन</translation>
    </message>
    <message>
        <source>%1 at %2, done</source>
        <translation>%1, %2 पर, पूरा</translation>
    </message>
    <message>
        <source>%1 at %2, left out</source>
        <translation>%1, %2 पर, छोड़ा</translation>
    </message>
    <message>
        <source>%1 around %2</source>
        <translation>%1, लगभग %2</translation>
    </message>
</context>
<context>
    <name>limber::ui::DayCard</name>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Next stretch around %1</source>
        <translation>अगला स्ट्रेच लगभग %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::DiscomfortCard</name>
    <message>
        <source>Rate how your back feels after a session, and a line begins here.</source>
        <translation>सत्र के बाद बताएँ कि आपकी पीठ कैसी है, और यहाँ एक रेखा शुरू होगी।</translation>
    </message>
    <message>
        <source>%1 in %2, %3 now</source>
        <comment>discomfort, month, discomfort</comment>
        <translation>%2 में %1, अब %3</translation>
    </message>
    <message>
        <source>About %1, as in %2</source>
        <comment>discomfort, month</comment>
        <translation>लगभग %1, जैसे %2 में</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>अब</translation>
    </message>
    <message>
        <source>Discomfort</source>
        <translation>तकलीफ़</translation>
    </message>
    <message>
        <source>Discomfort over time</source>
        <translation>समय के साथ तकलीफ़</translation>
    </message>
</context>
<context>
    <name>limber::ui::EasierCard</name>
    <message>
        <source>Easier: %1</source>
        <translation>आसान: %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::FigurePlayer</name>
    <message>
        <source>Nobody has drawn this one yet. The words tell all of it.</source>
        <translation>इसका चित्र अभी किसी ने नहीं बनाया। शब्द सब कुछ बताते हैं।</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>दाएँ</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>बाएँ</translation>
    </message>
    <message>
        <source>Right side; show the left</source>
        <translation>दाईं ओर; बाईं दिखाएँ</translation>
    </message>
    <message>
        <source>Left side; show the right</source>
        <translation>बाईं ओर; दाईं दिखाएँ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
</context>
<context>
    <name>limber::ui::FindingsCard</name>
    <message>
        <source>%1: works</source>
        <translation>%1: काम करता है</translation>
    </message>
    <message>
        <source>%1: not offered here</source>
        <translation>%1: यहाँ नहीं मिलता</translation>
    </message>
    <message>
        <source>%1: does not work</source>
        <translation>%1: काम नहीं करता</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>फिर देखें</translation>
    </message>
    <message>
        <source>What this computer gives Limber</source>
        <translation>यह कंप्यूटर Limber को क्या देता है</translation>
    </message>
</context>
<context>
    <name>limber::ui::FollowUp</name>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
</context>
<context>
    <name>limber::ui::Grip</name>
    <message>
        <source>The arrow keys move it up and down</source>
        <translation>तीर वाली कुंजियाँ इसे ऊपर-नीचे ले जाती हैं</translation>
    </message>
    <message>
        <source>Drag it, or move it with the arrow keys</source>
        <translation>इसे खींचें, या तीर वाली कुंजियों से हिलाएँ</translation>
    </message>
</context>
<context>
    <name>limber::ui::HeatLegend</name>
    <message>
        <source>Less</source>
        <comment>minutes in a day</comment>
        <translation>कम</translation>
    </message>
    <message>
        <source>More</source>
        <comment>minutes in a day</comment>
        <translation>ज़्यादा</translation>
    </message>
    <message>
        <source>Rest day, streak kept</source>
        <translation>आराम का दिन, सिलसिला बना रहा</translation>
    </message>
    <message>
        <source>A dot is a rest day that kept the streak. A fuller colour means more minutes.</source>
        <translation>बिंदु वह आराम का दिन है जिससे सिलसिला बना रहा। गहरे रंग का मतलब ज़्यादा मिनट।</translation>
    </message>
</context>
<context>
    <name>limber::ui::HeatMap</name>
    <message>
        <source>Your year</source>
        <translation>आपका साल</translation>
    </message>
    <message>
        <source>%1: rest day, it counts</source>
        <translation>%1: आराम का दिन, यह गिना जाता है</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1: कुछ नहीं</translation>
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
        <translation>सत्र जोड़ें</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>सभी दिन दिखाएँ</translation>
    </message>
    <message>
        <source>Show earlier days</source>
        <translation>पहले के दिन दिखाएँ</translation>
    </message>
    <message>
        <source>Rest day</source>
        <translation>आराम का दिन</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sessions, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It counts. Nothing is lost.</source>
        <translation>यह गिना जाता है। कुछ खोया नहीं।</translation>
    </message>
    <message>
        <source>No session on this day.</source>
        <translation>इस दिन कोई सत्र नहीं।</translation>
    </message>
</context>
<context>
    <name>limber::ui::HistoryPage</name>
    <message>
        <source>Minutes per stretch</source>
        <translation>हर स्ट्रेच के मिनट</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>रिमाइंडर</translation>
    </message>
    <message>
        <source>Start a break</source>
        <translation>ब्रेक शुरू करें</translation>
    </message>
    <message>
        <source>Your first square is waiting.</source>
        <translation>आपका पहला चौकोर इंतज़ार में है।</translation>
    </message>
    <message>
        <source>Every session you finish colours a day. Three minutes are enough to start.</source>
        <translation>आपका हर पूरा सत्र एक दिन को रंग देता है। शुरू करने के लिए तीन मिनट काफ़ी हैं।</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>सत्र जोड़ें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Your history cannot be read right now</source>
        <translation>आपका इतिहास अभी पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>Nothing was changed or deleted.</source>
        <translation>कुछ भी बदला या हटाया नहीं गया।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Session deleted.</source>
        <translation>सत्र हटाया गया।</translation>
    </message>
    <message>
        <source>The line: about 10 minutes a week and side is enough for flexibility.</source>
        <translation>रेखा: लचीलेपन के लिए हफ़्ते में हर ओर लगभग 10 मिनट काफ़ी हैं।</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>पिछले 30 दिन</translation>
    </message>
</context>
<context>
    <name>limber::ui::LibraryPage</name>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>फ़र्श पर</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>मेज़ के पास</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>आसान</translation>
    </message>
</context>
<context>
    <name>limber::ui::MainWindow</name>
    <message>
        <source>Page</source>
        <translation>पृष्ठ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Start a stretch</source>
        <translation>स्ट्रेच शुरू करें</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>स्ट्रेच</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>पहले कब मदद लें</translation>
    </message>
    <message>
        <source>Limber</source>
        <translation>Limber</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुका है</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>फिर चालू करें</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>%1 के लिए</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>कल तक</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>मेरे चालू करने तक</translation>
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
        <translation>आगे क्या है</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>फिर चालू करें</translation>
    </message>
    <message>
        <source>Turn reminders on</source>
        <translation>रिमाइंडर चालू करें</translation>
    </message>
    <message>
        <source>My body</source>
        <translation>मेरा शरीर</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>%1 में</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>स्ट्रेच</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>पहले कब मदद लें</translation>
    </message>
    <message>
        <source>around %1</source>
        <translation>लगभग %1</translation>
    </message>
    <message>
        <source>Stand up and walk a little. No stretches until you have asked.</source>
        <translation>उठें और थोड़ा टहलें। सलाह लेने तक कोई स्ट्रेच नहीं।</translation>
    </message>
    <message>
        <source>No stretches until you have asked. Limber reminds you to walk.</source>
        <translation>सलाह लेने तक कोई स्ट्रेच नहीं। Limber आपको टहलने की याद दिलाता है।</translation>
    </message>
    <message>
        <source>Another one: %1</source>
        <translation>दूसरा रूटीन: %1</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>अभी चलते हैं</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>अभी शुरू करें</translation>
    </message>
    <message>
        <source>Later, in %1</source>
        <translation>बाद में, %1 में</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>आज नहीं</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>आज रात नहीं</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>छोड़ें</translation>
    </message>
</context>
<context>
    <name>limber::ui::NoteField</name>
    <message>
        <source>Anything to remember? A note for yourself.</source>
        <translation>कुछ याद रखना है? अपने लिए एक नोट।</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
</context>
<context>
    <name>limber::ui::OutcomeLine</name>
    <message>
        <source>Show file</source>
        <translation>फ़ाइल दिखाएँ</translation>
    </message>
</context>
<context>
    <name>limber::ui::PersonChooser</name>
    <message>
        <source>A different one each day</source>
        <translation>हर दिन अलग</translation>
    </message>
</context>
<context>
    <name>limber::ui::RatingRow</name>
    <message>
        <source>Not said</source>
        <translation>नहीं बताया</translation>
    </message>
</context>
<context>
    <name>limber::ui::ReminderSettings</name>
    <message>
        <source>Remind me to stretch</source>
        <translation>मुझे स्ट्रेच की याद दिलाएँ</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>गिनती</translation>
    </message>
    <message>
        <source>At the computer</source>
        <translation>कंप्यूटर पर</translation>
    </message>
    <message>
        <source>By the clock</source>
        <translation>घड़ी से</translation>
    </message>
    <message>
        <source>Fixed times</source>
        <translation>तय समय</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>हर</translation>
    </message>
    <message>
        <source>At</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Add as many as you like</source>
        <translation>जितने चाहें जोड़ें</translation>
    </message>
    <message>
        <source>After being away for</source>
        <translation>इतनी देर दूर रहने पर</translation>
    </message>
    <message>
        <source>The count</source>
        <translation>गिनती</translation>
    </message>
    <message>
        <source>Starts anew</source>
        <translation>नए सिरे से</translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>रुकती है</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>चलती रहती है</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Reminders begin at</source>
        <translation>रिमाइंडर शुरू होने का समय</translation>
    </message>
    <message>
        <source>Reminders end at</source>
        <translation>रिमाइंडर ख़त्म होने का समय</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>इनके बीच</translation>
    </message>
    <message>
        <source>On</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Wait while…</source>
        <translation>इंतज़ार करें जब…</translation>
    </message>
    <message>
        <source>I am in a call</source>
        <translation>मैं कॉल पर हूँ</translation>
    </message>
    <message>
        <source>The camera is on</source>
        <translation>कैमरा चालू है</translation>
    </message>
    <message>
        <source>Do not disturb is on</source>
        <translation>‘परेशान न करें’ चालू है</translation>
    </message>
    <message>
        <source>A window fills the screen</source>
        <translation>कोई विंडो पूरी स्क्रीन पर है</translation>
    </message>
    <message>
        <source>A presentation or film runs</source>
        <translation>प्रस्तुति या फ़िल्म चल रही है</translation>
    </message>
    <message>
        <source>I am typing, for a minute at most</source>
        <translation>टाइपिंग चल रही है, ज़्यादा से ज़्यादा एक मिनट</translation>
    </message>
    <message>
        <source>Limber does not look</source>
        <translation>Limber नहीं देखता</translation>
    </message>
    <message>
        <source>Told by %1</source>
        <translation>बताने वाला: %1</translation>
    </message>
    <message>
        <source>This desktop does not tell: %1</source>
        <translation>यह डेस्कटॉप नहीं बताता: %1</translation>
    </message>
    <message>
        <source>How</source>
        <translation>कैसे</translation>
    </message>
    <message>
        <source>Heads-up one minute before</source>
        <translation>एक मिनट पहले सूचना</translation>
    </message>
    <message>
        <source>A small notice, no sound</source>
        <translation>छोटी सूचना, बिना ध्वनि</translation>
    </message>
    <message>
        <source>Snooze for</source>
        <translation>टालने की अवधि</translation>
    </message>
    <message>
        <source>Only time at the computer counts</source>
        <translation>सिर्फ़ कंप्यूटर पर बीता समय गिना जाता है</translation>
    </message>
    <message>
        <source>From the start of your hours</source>
        <translation>आपके समय की शुरुआत से</translation>
    </message>
    <message>
        <source>At times you list</source>
        <translation>आपके बताए समय पर</translation>
    </message>
    <message>
        <source>You got up: that was a break too</source>
        <translation>आप उठे: वह भी ब्रेक था</translation>
    </message>
    <message>
        <source>It goes on where it was</source>
        <translation>जहाँ थी वहीं से आगे चलती है</translation>
    </message>
    <message>
        <source>Time away counts as well</source>
        <translation>दूर रहने का समय भी गिना जाता है</translation>
    </message>
    <message>
        <source>Your days have hours of their own; a change here makes them alike</source>
        <translation>आपके दिनों के समय अलग-अलग हैं; यहाँ का बदलाव उन्हें एक-सा कर देगा</translation>
    </message>
</context>
<context>
    <name>limber::ui::RingView</name>
    <message>
        <source>Time left</source>
        <translation>बचा समय</translation>
    </message>
</context>
<context>
    <name>limber::ui::RoutineEditor</name>
    <message>
        <source>Add a stretch</source>
        <translation>स्ट्रेच जोड़ें</translation>
    </message>
    <message>
        <source>Name of the routine</source>
        <translation>रूटीन का नाम</translation>
    </message>
    <message>
        <source>This one stands in a file of yours. Change it there, or make a copy to change here.</source>
        <translation>यह रूटीन आपकी एक फ़ाइल में है। इसे वहीं बदलें, या यहाँ बदलने के लिए प्रति बनाएँ।</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>इसमें क्या है</translation>
    </message>
    <message>
        <source> s</source>
        <translation> से॰</translation>
    </message>
    <message>
        <source>Before the first stretch</source>
        <translation>पहले स्ट्रेच से पहले</translation>
    </message>
    <message>
        <source>To get ready</source>
        <translation>तैयार होने के लिए</translation>
    </message>
    <message>
        <source>After the last one</source>
        <translation>आख़िरी के बाद</translation>
    </message>
    <message>
        <source>To come to rest</source>
        <translation>आराम में आने के लिए</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>प्रति बनाएँ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>प्रति</translation>
    </message>
    <message>
        <source>A routine of its own, to change as you like</source>
        <translation>एक अलग रूटीन, जिसे आप जैसे चाहें बदलें</translation>
    </message>
    <message>
        <source>Limber&apos;s own</source>
        <translation>Limber का मूल रूटीन</translation>
    </message>
    <message>
        <source>As it came, without your changes</source>
        <translation>जैसा आया था, आपके बदलावों के बिना</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>मूल रूप में लाएँ…</translation>
    </message>
    <message>
        <source>Your changes to this routine go.</source>
        <translation>इस रूटीन में आपके बदलाव मिट जाएँगे।</translation>
    </message>
    <message>
        <source>Take Limber&apos;s own</source>
        <translation>Limber का मूल लें</translation>
    </message>
    <message>
        <source>Keep my changes</source>
        <translation>मेरे बदलाव रखें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Delete the routine…</source>
        <translation>रूटीन हटाएँ…</translation>
    </message>
    <message>
        <source>The routine goes; what you have done of it stays in the history.</source>
        <translation>रूटीन हट जाएगा; उसमें आपने जो किया, वह इतिहास में रहेगा।</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>इसे हटाएँ</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>इसे रखें</translation>
    </message>
    <message>
        <source>A routine needs at least one stretch. Add another one first.</source>
        <translation>रूटीन में कम से कम एक स्ट्रेच चाहिए। पहले कोई दूसरा जोड़ें।</translation>
    </message>
    <message>
        <source>%1 is taken out</source>
        <translation>%1 को निकाला गया</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>a stretch, its place, and how many there are</comment>
        <translation>%1, %3 में से %2</translation>
    </message>
    <message>
        <source>A routine needs a name.</source>
        <translation>रूटीन का नाम ज़रूरी है।</translation>
    </message>
    <message>
        <source>Nothing in it yet</source>
        <translation>अभी इसमें कुछ नहीं</translation>
    </message>
</context>
<context>
    <name>limber::ui::RoutineItemRow</name>
    <message>
        <source>Move %1</source>
        <translation>%1 को खिसकाएँ</translation>
    </message>
    <message>
        <source> rounds</source>
        <translation> चक्र</translation>
    </message>
    <message>
        <source> s</source>
        <translation> से॰</translation>
    </message>
    <message>
        <source>Rounds of %1</source>
        <translation>%1: चक्र</translation>
    </message>
    <message>
        <source>Seconds of %1</source>
        <translation>%1: सेकंड</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>%1: और जानकारी</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>%1 को निकालें</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stretch, and what is changed of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: how to do it</source>
        <translation>%1: कैसे करें</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>कैसे करें</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>%1: how often</source>
        <translation>%1: कितनी बार</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>कितनी बार</translation>
    </message>
    <message>
        <source>%1: order of the sides</source>
        <translation>%1: दोनों ओर का क्रम</translation>
    </message>
    <message>
        <source>All on the left, then the right</source>
        <translation>पहले सब बाईं ओर, फिर दाईं ओर</translation>
    </message>
    <message>
        <source>Left and right in turn</source>
        <translation>बाईं और दाईं ओर बारी-बारी से</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>दोनों ओर</translation>
    </message>
    <message>
        <source>One round</source>
        <translation>एक चक्र</translation>
    </message>
    <message>
        <source>Getting into position</source>
        <translation>स्थिति में आना</translation>
    </message>
    <message>
        <source>Into the pose and out</source>
        <translation>मुद्रा में जाना और बाहर आना</translation>
    </message>
    <message>
        <source>Changing sides</source>
        <translation>दूसरी ओर जाना</translation>
    </message>
    <message>
        <source>%1, left and right in turn</source>
        <translation>%1, बाईं और दाईं ओर बारी-बारी से</translation>
    </message>
    <message>
        <source>%1, left, then right</source>
        <translation>%1, पहले बाईं, फिर दाईं ओर</translation>
    </message>
</context>
<context>
    <name>limber::ui::RoutineList</name>
    <message>
        <source>Your file</source>
        <translation>आपकी फ़ाइल</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>आपका</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>आपका बदला हुआ</translation>
    </message>
    <message>
        <source>Take turns</source>
        <translation>बारी-बारी से</translation>
    </message>
    <message>
        <source>The short ones, one after the other</source>
        <translation>छोटे वाले, एक के बाद एक</translation>
    </message>
    <message>
        <source>Look into %1</source>
        <translation>%1 देखें</translation>
    </message>
</context>
<context>
    <name>limber::ui::RoutineSection</name>
    <message>
        <source>Morning</source>
        <translation>सुबह</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>ब्रेक</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>शाम</translation>
    </message>
    <message>
        <source>Routines for</source>
        <translation>रूटीन किसके लिए</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>नया रूटीन</translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>मेरा रूटीन</translation>
    </message>
    <message>
        <source>%1, a copy</source>
        <translation>%1, प्रति</translation>
    </message>
</context>
<context>
    <name>limber::ui::SafetyPage</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>पहले कब मदद लें</translation>
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
        <translation>चरण %1 / %2 · %3 बाक़ी</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>बस इतना ही</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>सहेज रहे हैं</translation>
    </message>
    <message>
        <source>Get into position</source>
        <translation>स्थिति में आएँ</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुका है</translation>
    </message>
    <message>
        <source>Stay where it is comfortable</source>
        <translation>जहाँ आराम लगे, वहीं रहें</translation>
    </message>
    <message>
        <source>Rest for a moment</source>
        <translation>एक पल आराम करें</translation>
    </message>
    <message>
        <source>Two slow breaths. Get up when you are ready.</source>
        <translation>दो धीमी साँसें। जब तैयार हों, तब उठें।</translation>
    </message>
    <message>
        <source>Come out slowly</source>
        <translation>धीरे से बाहर आएँ</translation>
    </message>
    <message>
        <source>The same way you went in</source>
        <translation>जैसे गए थे, वैसे ही</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>वही एक बार और</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>सहेज रहे हैं</translation>
    </message>
    <message>
        <source>until we start</source>
        <translation>शुरू होने तक</translation>
    </message>
    <message>
        <source>ease in</source>
        <translation>धीरे से शुरू</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>ढीला छोड़ें</translation>
    </message>
    <message>
        <source>to rest</source>
        <translation>आराम के लिए</translation>
    </message>
    <message>
        <source>done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, %2 बाक़ी</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>रुका है</translation>
    </message>
    <message>
        <source>Paused, %1 left</source>
        <translation>रुका है, %1 बाक़ी</translation>
    </message>
    <message>
        <source>breathe in</source>
        <translation>साँस लें</translation>
    </message>
    <message>
        <source>breathe out</source>
        <translation>साँस छोड़ें</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>You are done</source>
        <translation>पूरा हो गया</translation>
    </message>
    <message>
        <source>A moment of rest</source>
        <translation>एक पल आराम</translation>
    </message>
    <message>
        <source>This is the last step</source>
        <translation>यह आख़िरी चरण है</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>एक बार और</translation>
    </message>
    <message>
        <source>Then, %1</source>
        <translation>फिर, %1</translation>
    </message>
    <message>
        <source>Then, for %1</source>
        <translation>फिर, %1 के लिए</translation>
    </message>
    <message>
        <source>No need to look. One round is one slow breath.</source>
        <translation>देखने की ज़रूरत नहीं। एक चक्र यानी एक धीमी साँस।</translation>
    </message>
    <message numerus="yes">
        <source>No need to look. It takes about %Ln slow breaths.</source>
        <translation>
            <numerusform>देखने की ज़रूरत नहीं। इसमें लगभग %Ln धीमी साँस लगती है।</numerusform>
            <numerusform>देखने की ज़रूरत नहीं। इसमें लगभग %Ln धीमी साँसें लगती हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%2 में से %1 चरण पूरे</translation>
    </message>
</context>
<context>
    <name>limber::ui::Scrub</name>
    <message>
        <source>Place in the movement</source>
        <translation>मूवमेंट में स्थान</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionNotes</name>
    <message>
        <source>How did your back feel?</source>
        <translation>आपकी पीठ कैसी रही?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>How did your back feel? 0 is no discomfort, 10 the worst imaginable.</source>
        <translation>आपकी पीठ कैसी रही? 0 यानी कोई तकलीफ़ नहीं, 10 यानी सबसे बुरी जो सोची जा सके।</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionPage</name>
    <message>
        <source>Use the usual one anyway</source>
        <translation>फिर भी सामान्य वाला करें</translation>
    </message>
    <message>
        <source>Stop here?</source>
        <translation>यहीं रुकें?</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>दर्द है</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>सत्र समाप्त करें</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Skip this stretch</source>
        <translation>यह स्ट्रेच छोड़ें</translation>
    </message>
    <message>
        <source>Easier version</source>
        <translation>आसान रूप</translation>
    </message>
    <message>
        <source>Come out slowly</source>
        <translation>धीरे से बाहर आएँ</translation>
    </message>
    <message>
        <source>The same way you went in</source>
        <translation>जैसे गए थे, वैसे ही</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionRow</name>
    <message>
        <source>left</source>
        <translation>बाएँ</translation>
    </message>
    <message>
        <source>right</source>
        <translation>दाएँ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>stretch, side</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>kind, time</comment>
        <translation>%1, %2 पर</translation>
    </message>
    <message>
        <source>Going on right now</source>
        <translation>अभी चल रहा है</translation>
    </message>
    <message>
        <source>Discomfort %1</source>
        <translation>तकलीफ़ %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionWindow</name>
    <message>
        <source>Not saved: %1</source>
        <translation>सहेजा नहीं गया: %1</translation>
    </message>
    <message>
        <source>Not saved yet. Limber keeps it and saves it as soon as it can.</source>
        <translation>अभी सहेजा नहीं गया। Limber इसे सँभाले हुए है और जैसे ही हो सकेगा, सहेज लेगा।</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>अभी कुछ नहीं हुआ है।</translation>
    </message>
    <message>
        <source>The %1 you did are saved.</source>
        <translation>आपने जो %1 किए, वे सहेजे हुए हैं।</translation>
    </message>
    <message>
        <source>This routine is not in the catalogue any more.</source>
        <translation>यह रूटीन अब सूची में नहीं है।</translation>
    </message>
    <message>
        <source>All of it rests, because it hurt. Take a walk instead. Under My body you can take it up again.</source>
        <translation>सब आराम पर हैं, क्योंकि दर्द हुआ था। इसकी जगह थोड़ा टहल लें। “मेरा शरीर” में आप इन्हें फिर शुरू कर सकते हैं।</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>समझ लिया</translation>
    </message>
    <message>
        <source>Before you stretch at the desk</source>
        <translation>मेज़ के पास स्ट्रेच से पहले</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>सब ठीक है</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Still true?</source>
        <translation>अब भी सही है?</translation>
    </message>
    <message>
        <source>You said this a while ago. Bodies change, so Limber asks again.</source>
        <translation>यह आपने कुछ समय पहले बताया था। शरीर बदलते हैं, इसलिए Limber फिर पूछता है।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>My body</source>
        <translation>मेरा शरीर</translation>
    </message>
    <message>
        <source>%1 rests for a week now. What you did counts.</source>
        <translation>%1: अब एक हफ़्ते आराम पर। आपने जो किया, वह गिना जाता है।</translation>
    </message>
    <message>
        <source>The second time, so it goes on in the easier version.</source>
        <translation>यह दूसरी बार है, इसलिए आगे आसान रूप चलेगा।</translation>
    </message>
    <message>
        <source>The second time. There is nothing easier: leave it out today.</source>
        <translation>यह दूसरी बार है। इससे आसान कुछ नहीं है: आज इसे छोड़ दें।</translation>
    </message>
    <message>
        <source>Nothing runs. What you did counts.</source>
        <translation>अभी कुछ नहीं चल रहा। आपने जो किया, वह गिना जाता है।</translation>
    </message>
    <message>
        <source>Spoken cues</source>
        <translation>बोले गए संकेत</translation>
    </message>
    <message>
        <source>Chimes</source>
        <translation>घंटियाँ</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>उल्टी गिनती</translation>
    </message>
    <message>
        <source>More in the settings</source>
        <translation>सेटिंग में और</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>मदद कब लें</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionWindowSection</name>
    <message>
        <source>This desktop places windows itself. Full screen goes where you choose.</source>
        <translation>यह डेस्कटॉप विंडो ख़ुद रखता है। पूरी स्क्रीन वहीं जाएगी जहाँ आप चुनें।</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>मॉनिटर</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>पूरी स्क्रीन</translation>
    </message>
    <message>
        <source>From the start; F takes it back</source>
        <translation>शुरू से; F से वापस</translation>
    </message>
    <message>
        <source>Darken the other monitors</source>
        <translation>बाक़ी मॉनिटर पर अँधेरा करें</translation>
    </message>
    <message>
        <source>A click on one lights it again</source>
        <translation>किसी पर क्लिक करने से वह फिर जल उठता है</translation>
    </message>
    <message>
        <source>Where the pointer is</source>
        <translation>जहाँ पॉइंटर है</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1 (जुड़ा नहीं है)</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionWords</name>
    <message>
        <source>Morning session</source>
        <translation>सुबह का सत्र</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>ब्रेक</translation>
    </message>
    <message>
        <source>Evening session</source>
        <translation>शाम का सत्र</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>स्ट्रेच</translation>
    </message>
    <message>
        <source>Morning, done</source>
        <translation>सुबह का सत्र पूरा</translation>
    </message>
    <message>
        <source>Break, done</source>
        <translation>ब्रेक पूरा</translation>
    </message>
    <message>
        <source>Evening, done</source>
        <translation>शाम का सत्र पूरा</translation>
    </message>
    <message>
        <source>Stretch, done</source>
        <translation>स्ट्रेच पूरा</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>बाईं ओर</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>दाईं ओर</translation>
    </message>
    <message>
        <source>left</source>
        <translation>बाएँ</translation>
    </message>
    <message>
        <source>right</source>
        <translation>दाएँ</translation>
    </message>
    <message>
        <source>Now the left side</source>
        <translation>अब बाईं ओर</translation>
    </message>
    <message>
        <source>Now the right side</source>
        <translation>अब दाईं ओर</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 सेकंड</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln सेकंड</numerusform>
            <numerusform>%Ln सेकंड</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 मिनट</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 मिनट %2 सेकंड</translation>
    </message>
    <message>
        <source>1 slow round</source>
        <translation>1 धीमा चक्र</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slow rounds</source>
        <translation>
            <numerusform>%Ln धीमा चक्र</numerusform>
            <numerusform>%Ln धीमे चक्र</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>पहले कब मदद लें</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>रिमाइंडर</translation>
    </message>
    <message>
        <source>Morning, evening</source>
        <translation>सुबह, शाम</translation>
    </message>
    <message>
        <source>My body</source>
        <translation>मेरा शरीर</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>रूटीन</translation>
    </message>
    <message>
        <source>Voice and sound</source>
        <translation>आवाज़ और ध्वनि</translation>
    </message>
    <message>
        <source>Session window</source>
        <translation>सत्र की विंडो</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>रंग-रूप</translation>
    </message>
    <message>
        <source>General</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>About</source>
        <translation>परिचय</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>आपका डेटा</translation>
    </message>
</context>
<context>
    <name>limber::ui::SidePanel</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>कैसे करें</translation>
    </message>
    <message>
        <source>You feel it in</source>
        <translation>आपको यहाँ महसूस होगा</translation>
    </message>
    <message>
        <source>Why it may help</source>
        <translation>यह क्यों मदद कर सकता है</translation>
    </message>
    <message>
        <source>Often goes wrong</source>
        <translation>अक्सर होने वाली ग़लतियाँ</translation>
    </message>
    <message>
        <source>Leave it out for now if</source>
        <translation>फ़िलहाल छोड़ दें अगर</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>मदद कब लें</translation>
    </message>
</context>
<context>
    <name>limber::ui::SoundSection</name>
    <message>
        <source>Spoken cues</source>
        <translation>बोले गए संकेत</translation>
    </message>
    <message>
        <source>Say stretch, side and time. Nothing leaves this computer</source>
        <translation>स्ट्रेच, दिशा और समय बोलता है। कुछ भी इस कंप्यूटर से बाहर नहीं जाता</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>आवाज़</translation>
    </message>
    <message>
        <source>As the computer speaks</source>
        <translation>जैसे कंप्यूटर बोलता है</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>आज़माएँ</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>गति</translation>
    </message>
    <message>
        <source>How much it says</source>
        <translation>कितना बोले</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>कम</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>सब कुछ</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>ध्वनियाँ</translation>
    </message>
    <message>
        <source>Chimes</source>
        <translation>घंटियाँ</translation>
    </message>
    <message>
        <source>Start, halfway, end</source>
        <translation>शुरुआत, बीच, अंत</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>उल्टी गिनती</translation>
    </message>
    <message>
        <source>Soft ticks for the last three seconds</source>
        <translation>आख़िरी तीन सेकंड में हल्की टिक-टिक</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>ध्वनि का स्तर</translation>
    </message>
    <message>
        <source>Of voice and chimes. Both are silent while you are in a call</source>
        <translation>आवाज़ और घंटियों का। कॉल के दौरान दोनों चुप रहते हैं</translation>
    </message>
    <message>
        <source>Trunk rotation, left side. Let your knees sink.</source>
        <translation>धड़ घुमाना, बाईं ओर। घुटनों को झुकने दें।</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>धीमी</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>शांत</translation>
    </message>
    <message>
        <source>Brisk</source>
        <translation>फुर्तीली</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>तेज़</translation>
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
        <translation>आधा हो गया</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>तीन</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>दो</translation>
    </message>
    <message>
        <source>One</source>
        <translation>एक</translation>
    </message>
    <message>
        <source>And come out slowly</source>
        <translation>और धीरे से बाहर आएँ</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>ढीला छोड़ें</translation>
    </message>
    <message>
        <source>That was all. Get up when you are ready</source>
        <translation>बस इतना ही। जब तैयार हों, तब उठें</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>वही एक बार और</translation>
    </message>
    <message>
        <source>%1, left side</source>
        <translation>%1, बाईं ओर</translation>
    </message>
    <message>
        <source>%1, right side</source>
        <translation>%1, दाईं ओर</translation>
    </message>
    <message>
        <source>Hold for %1</source>
        <translation>%1 तक ऐसे ही रहें</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>ऐसे ही रहें</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>आख़िरी वाला</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a spoken sentence</comment>
        <translation>%1।</translation>
    </message>
</context>
<context>
    <name>limber::ui::StillTrue</name>
    <message>
        <source>Yes, still true</source>
        <translation>हाँ, अब भी सही</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>अब नहीं</translation>
    </message>
</context>
<context>
    <name>limber::ui::StreakLine</name>
    <message>
        <source>%1 was your rest day. It counts.</source>
        <translation>%1 आपका आराम का दिन था। यह गिना जाता है।</translation>
    </message>
    <message>
        <source>One rest day a week is part of the plan.</source>
        <translation>हफ़्ते में आराम का एक दिन योजना का हिस्सा है।</translation>
    </message>
</context>
<context>
    <name>limber::ui::StreakPanel</name>
    <message>
        <source>Today is a good day to begin</source>
        <translation>शुरू करने के लिए आज अच्छा दिन है</translation>
    </message>
    <message>
        <source>One rest day a week is part of the plan. Yours was %1.</source>
        <translation>हफ़्ते में आराम का एक दिन योजना का हिस्सा है। आपका %1 था।</translation>
    </message>
    <message>
        <source>One rest day a week is part of the plan.</source>
        <translation>हफ़्ते में आराम का एक दिन योजना का हिस्सा है।</translation>
    </message>
    <message>
        <source>Longest so far: %1</source>
        <translation>अब तक सबसे लंबा: %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::StretchPage</name>
    <message>
        <source>Back to all stretches</source>
        <translation>सभी स्ट्रेच पर वापस</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>कैसे करें</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>अभी आज़माएँ</translation>
    </message>
    <message>
        <source>Leave it out for now if</source>
        <translation>फ़िलहाल छोड़ दें अगर</translation>
    </message>
    <message>
        <source>When to get help first</source>
        <translation>पहले कब मदद लें</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>कैसे करें</translation>
    </message>
    <message>
        <source>Why it may help</source>
        <translation>यह क्यों मदद कर सकता है</translation>
    </message>
    <message>
        <source>Often goes wrong</source>
        <translation>अक्सर होने वाली ग़लतियाँ</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>स्रोत</translation>
    </message>
</context>
<context>
    <name>limber::ui::SummaryPage</name>
    <message>
        <source>Stretch again</source>
        <translation>फिर स्ट्रेच करें</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>मदद कब लें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>How does your back feel? 0 is no discomfort, 10 the worst imaginable</source>
        <translation>आपकी पीठ कैसी है? 0 यानी कोई तकलीफ़ नहीं, 10 यानी सबसे बुरी जो सोची जा सके</translation>
    </message>
    <message>
        <source>How does your back feel?</source>
        <translation>आपकी पीठ कैसी है?</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>वैकल्पिक</translation>
    </message>
    <message>
        <source>No discomfort</source>
        <translation>कोई तकलीफ़ नहीं</translation>
    </message>
    <message>
        <source>Worst imaginable</source>
        <translation>सबसे बुरी जो सोची जा सके</translation>
    </message>
    <message>
        <source>That is a lot. Please look at when to get help before the next stretch.</source>
        <translation>यह काफ़ी ज़्यादा है। अगले स्ट्रेच से पहले कृपया “मदद कब लें” देखें।</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>इस कंप्यूटर पर सहेजा गया</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>सहेज रहे हैं</translation>
    </message>
    <message>
        <source>Not all of it could be saved. %1</source>
        <translation>सब कुछ सहेजा नहीं जा सका। %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::SummaryWords</name>
    <message>
        <source>Left and right</source>
        <translation>बाएँ और दाएँ</translation>
    </message>
    <message>
        <source>%1, all %2 steps</source>
        <translation>%1, सभी %2 चरण</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%2 में से %1 चरण</translation>
    </message>
    <message>
        <source>They count. %1.</source>
        <translation>ये गिने जाते हैं। %1।</translation>
    </message>
</context>
<context>
    <name>limber::ui::TimeSpan</name>
    <message>
        <source>and</source>
        <comment>between two times of day</comment>
        <translation>और</translation>
    </message>
</context>
<context>
    <name>limber::ui::TimesEditor</name>
    <message>
        <source>Add a time</source>
        <translation>समय जोड़ें</translation>
    </message>
    <message>
        <source>Reminder %1</source>
        <translation>रिमाइंडर %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 हटाएँ</translation>
    </message>
</context>
<context>
    <name>limber::ui::TodayPage</name>
    <message>
        <source>Start now</source>
        <translation>अभी शुरू करें</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <translation>रिमाइंडर फिर चालू करें</translation>
    </message>
    <message>
        <source>Turn reminders on</source>
        <translation>रिमाइंडर चालू करें</translation>
    </message>
    <message>
        <source>%1 was your rest day</source>
        <translation>%1 आपका आराम का दिन था</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>%1 में</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>आज नहीं</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>आज रात नहीं</translation>
    </message>
    <message>
        <source>Stand up and walk a little</source>
        <translation>उठें और थोड़ा टहलें</translation>
    </message>
    <message>
        <source>No routine yet</source>
        <translation>अभी कोई रूटीन नहीं</translation>
    </message>
    <message>
        <source>No stretches until you have asked.</source>
        <translation>सलाह लेने तक कोई स्ट्रेच नहीं।</translation>
    </message>
    <message>
        <source>Choose one in the settings.</source>
        <translation>सेटिंग में एक चुनें।</translation>
    </message>
    <message>
        <source>Done at %1</source>
        <translation>%1 पर पूरा</translation>
    </message>
    <message>
        <source>At %1, %2</source>
        <comment>time, length</comment>
        <translation>%1 पर, %2</translation>
    </message>
    <message>
        <source>Start: %1</source>
        <translation>शुरू करें: %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::WeekCard</name>
    <message>
        <source>This week</source>
        <translation>यह हफ़्ता</translation>
    </message>
    <message>
        <source>Mornings</source>
        <translation>सुबह</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>ब्रेक</translation>
    </message>
    <message>
        <source>Evenings</source>
        <translation>शाम</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>आख़िरी दिन</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>1 दिन बाक़ी</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>%Ln दिन बाक़ी</numerusform>
            <numerusform>%Ln दिन बाक़ी</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ui::WeekStrip</name>
    <message>
        <source>%1, done</source>
        <translation>%1, पूरा</translation>
    </message>
    <message>
        <source>%1, rest day</source>
        <translation>%1, आराम का दिन</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>यह हफ़्ता</translation>
    </message>
</context>
<context>
    <name>limber::ui::WelcomeBody</name>
    <message>
        <source>Anything to be careful with?</source>
        <translation>किसी बात का ध्यान रखना है?</translation>
    </message>
    <message>
        <source>Limber then swaps what does not suit your body. You find this again under My body in the settings.</source>
        <translation>तब Limber वह बदल देता है जो आपके शरीर के लिए ठीक नहीं। यह आपको सेटिंग में “मेरा शरीर” के नीचे फिर मिलेगा।</translation>
    </message>
</context>
<context>
    <name>limber::ui::WelcomeTimes</name>
    <message>
        <source>Morning begins at</source>
        <translation>सुबह शुरू होने का समय</translation>
    </message>
    <message>
        <source>Morning ends at</source>
        <translation>सुबह ख़त्म होने का समय</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one time of day to another</comment>
        <translation>से</translation>
    </message>
    <message>
        <source>Evening at</source>
        <translation>शाम का समय</translation>
    </message>
    <message>
        <source>A few minutes, every day</source>
        <translation>कुछ मिनट, हर दिन</translation>
    </message>
    <message>
        <source>Limber reminds you to stretch and shows you how.
When does your day start and end?</source>
        <translation>Limber आपको स्ट्रेच की याद दिलाता है और दिखाता है कि कैसे करें।
आपका दिन कब शुरू और कब ख़त्म होता है?</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>सुबह</translation>
    </message>
    <message>
        <source>When you first sit down, %1</source>
        <translation>जब आप पहली बार बैठें, %1</translation>
    </message>
    <message>
        <source>During the day</source>
        <translation>दिन में</translation>
    </message>
    <message>
        <source>While you are at the computer, %1</source>
        <translation>जब आप कंप्यूटर पर हों, %1</translation>
    </message>
    <message>
        <source>every</source>
        <comment>two hours</comment>
        <translation>हर</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>शाम</translation>
    </message>
    <message>
        <source>Before bed, %1</source>
        <translation>सोने से पहले, %1</translation>
    </message>
    <message>
        <source>at</source>
        <comment>nine in the evening</comment>
        <translation>समय</translation>
    </message>
    <message>
        <source>A break every</source>
        <translation>ब्रेक हर</translation>
    </message>
</context>
<context>
    <name>limber::ui::WelcomeTry</name>
    <message>
        <source>Try it, %1</source>
        <translation>आज़माएँ, %1</translation>
    </message>
    <message>
        <source>Try one now</source>
        <translation>अभी एक आज़माएँ</translation>
    </message>
    <message>
        <source>Guide me with a voice</source>
        <translation>आवाज़ से मार्गदर्शन</translation>
    </message>
    <message>
        <source>You cannot see the screen in every stretch</source>
        <translation>हर स्ट्रेच में स्क्रीन नहीं दिखती</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>सब कुछ इसी कंप्यूटर पर रहता है</translation>
    </message>
    <message>
        <source>No account, no network</source>
        <translation>न खाता, न नेटवर्क</translation>
    </message>
    <message>
        <source>Not now: under My body you said something that has to be asked first.</source>
        <translation>अभी नहीं: “मेरा शरीर” में आपने कुछ ऐसा बताया है जिसके लिए पहले सलाह लेनी होगी।</translation>
    </message>
    <message>
        <source>Cat-camel, small and on a chair: a few slow rounds. Limber talks you through it.</source>
        <translation>बिल्ली-ऊँट, छोटा और कुर्सी पर: कुछ धीमे चक्र। Limber बोलकर साथ देता है।</translation>
    </message>
</context>
<context>
    <name>limber::ui::WelcomeWindow</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>समझ लिया</translation>
    </message>
    <message>
        <source>Welcome to Limber, page %1 of %2</source>
        <translation>Limber में आपका स्वागत है, पृष्ठ %1 / %2</translation>
    </message>
    <message>
        <source>Welcome to Limber</source>
        <translation>Limber में आपका स्वागत है</translation>
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
        <translation>%1, फ़र्श पर</translation>
    </message>
    <message>
        <source>%1, at the desk</source>
        <translation>%1, मेज़ के पास</translation>
    </message>
    <message>
        <source>1 step, about %1</source>
        <translation>1 चरण, लगभग %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps, about %1</source>
        <translation>
            <numerusform>%Ln चरण, लगभग %1</numerusform>
            <numerusform>%Ln चरण, लगभग %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slow rounds each side</source>
        <translation>
            <numerusform>हर ओर %Ln धीमा चक्र</numerusform>
            <numerusform>हर ओर %Ln धीमे चक्र</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slow rounds</source>
        <translation>
            <numerusform>%Ln धीमा चक्र</numerusform>
            <numerusform>%Ln धीमे चक्र</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times %1 s</source>
        <translation>
            <numerusform>%Ln बार %1 से॰</numerusform>
            <numerusform>%Ln बार %1 से॰</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 से॰</translation>
    </message>
    <message>
        <source>%1 each side</source>
        <translation>हर ओर %1</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 मिनट</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln मिनट</numerusform>
            <numerusform>%Ln मिनट</numerusform>
        </translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>सुबह</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>ब्रेक</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>शाम</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>स्ट्रेच</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 मिनट</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 घं॰</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 घं॰ %2 मि॰</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 घंटे</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln घंटे</numerusform>
            <numerusform>%Ln घंटे</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>बीता कल</translation>
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
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 सत्र</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation>
            <numerusform>%Ln सत्र</numerusform>
            <numerusform>%Ln सत्र</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%2 में से %1 चरण</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 चरण</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln steps</source>
        <translation>
            <numerusform>%Ln चरण</numerusform>
            <numerusform>सभी %Ln चरण</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day in a row</source>
        <translation>लगातार 1 दिन</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days in a row</source>
        <translation>
            <numerusform>लगातार %Ln दिन</numerusform>
            <numerusform>लगातार %Ln दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>सुप्रभात</translation>
    </message>
    <message>
        <source>Before bed</source>
        <translation>सोने से पहले</translation>
    </message>
    <message>
        <source>Time for a break</source>
        <translation>ब्रेक का समय</translation>
    </message>
    <message>
        <source>Next: your morning session</source>
        <translation>आगे: सुबह का सत्र</translation>
    </message>
    <message>
        <source>Next: your evening session</source>
        <translation>आगे: शाम का सत्र</translation>
    </message>
    <message>
        <source>Next stretch</source>
        <translation>अगला स्ट्रेच</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1 पर</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>कल %1 पर</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>weekday, time</comment>
        <translation>%1 को %2 पर</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 तक</translation>
    </message>
    <message>
        <source>until tomorrow, %1</source>
        <translation>कल %1 तक</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <comment>weekday, time</comment>
        <translation>%1, %2 तक</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 में</translation>
    </message>
    <message>
        <source>It comes when you are back.</source>
        <translation>जब आप लौटेंगे, तब आएगा।</translation>
    </message>
    <message>
        <source>It waits until your call is over.</source>
        <translation>कॉल ख़त्म होने तक इंतज़ार करेगा।</translation>
    </message>
    <message>
        <source>It waits while a window fills the screen.</source>
        <translation>जब तक कोई विंडो पूरी स्क्रीन पर है, इंतज़ार करेगा।</translation>
    </message>
    <message>
        <source>It waits until your presentation is over.</source>
        <translation>प्रस्तुति ख़त्म होने तक इंतज़ार करेगा।</translation>
    </message>
    <message>
        <source>It waits for a pause in your typing.</source>
        <translation>टाइपिंग रुकने का इंतज़ार करेगा।</translation>
    </message>
    <message>
        <source>It waits while do not disturb is on.</source>
        <translation>जब तक ‘परेशान न करें’ चालू है, इंतज़ार करेगा।</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>%1 बाक़ी</translation>
    </message>
    <message>
        <source>Time away from the computer does not count.</source>
        <translation>कंप्यूटर से दूर का समय नहीं गिना जाता।</translation>
    </message>
    <message>
        <source>A good moment to move</source>
        <translation>हिलने-डुलने का अच्छा समय</translation>
    </message>
    <message>
        <source>when you are free</source>
        <translation>जब आपको फ़ुरसत हो</translation>
    </message>
    <message>
        <source>It waits for a good moment.</source>
        <translation>अच्छे समय का इंतज़ार करेगा।</translation>
    </message>
    <message>
        <source>later</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>You asked for it later.</source>
        <translation>आपने इसे टाला था।</translation>
    </message>
    <message>
        <source>Reminders are paused</source>
        <translation>रिमाइंडर रुके हैं</translation>
    </message>
    <message>
        <source>until you resume</source>
        <translation>आपके चालू करने तक</translation>
    </message>
    <message>
        <source>Right now</source>
        <translation>अभी</translation>
    </message>
    <message>
        <source>You are stretching</source>
        <translation>स्ट्रेच चल रहा है</translation>
    </message>
    <message>
        <source>whenever you like</source>
        <translation>जब आप चाहें</translation>
    </message>
    <message>
        <source>All reminders are switched off.</source>
        <translation>सभी रिमाइंडर बंद हैं।</translation>
    </message>
    <message>
        <source>Sessions: %1 added, %2 changed, %3 left as they were.</source>
        <translation>सत्र: %1 जोड़े गए, %2 बदले गए, %3 वैसे ही रहे।</translation>
    </message>
    <message>
        <source>Reminders: %1 added, %2 changed, %3 left as they were.</source>
        <translation>रिमाइंडर: %1 जोड़े गए, %2 बदले गए, %3 वैसे ही रहे।</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>लिखा गया: %1</translation>
    </message>
    <message>
        <source>The backup is in place, with %1. What was there before is kept as %2.</source>
        <translation>बैकअप वापस आ गया है, %1 के साथ। जो पहले था, वह %2 नाम से रखा है।</translation>
    </message>
    <message>
        <source>Everything is deleted. One last backup is kept as %1.</source>
        <translation>सब कुछ हटा दिया गया। एक आख़िरी बैकअप %1 नाम से रखा है।</translation>
    </message>
    <message>
        <source>Everything is deleted, and nothing is kept.</source>
        <translation>सब कुछ हटा दिया गया, और कुछ नहीं रखा गया।</translation>
    </message>
    <message>
        <source>Backup, %1</source>
        <translation>बैकअप, %1</translation>
    </message>
    <message>
        <source>Before an update of Limber, %1</source>
        <translation>Limber के अपडेट से पहले, %1</translation>
    </message>
    <message>
        <source>Before a backup was restored, %1</source>
        <translation>बैकअप वापस लाने से पहले, %1</translation>
    </message>
    <message>
        <source>Not read yet: Limber looks at a quiet moment.</source>
        <translation>अभी पढ़ा नहीं गया: Limber किसी शांत पल में देखेगा।</translation>
    </message>
    <message>
        <source>Last read: %1, %2</source>
        <translation>पिछली बार पढ़ा गया: %1, %2</translation>
    </message>
    <message>
        <source>%1 min %2</source>
        <comment>minutes, and seconds with their unit</comment>
        <translation>%1 मि॰ %2</translation>
    </message>
    <message>
        <source>1 step, %1</source>
        <translation>1 चरण, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps, %1</source>
        <translation>
            <numerusform>%Ln चरण, %1</numerusform>
            <numerusform>%Ln चरण, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>. </source>
        <comment>between sentences</comment>
        <translation>। </translation>
    </message>
    <message>
        <source>No file manager answers. Look here: %1</source>
        <translation>कोई फ़ाइल मैनेजर जवाब नहीं दे रहा। यहाँ देखें: %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::YearCard</name>
    <message>
        <source>The year before</source>
        <translation>पिछला साल</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>अगला साल</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sessions, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
</TS>
