#include "limber/catalogue/reword.hpp"

namespace limber::catalogue {

namespace {

/// Passes texts on to a rewording, but for empty ones.
class Reworder {
public:
    explicit Reworder(const Rewording& rewording)
        : m_rewording{rewording}
    { }

    void operator()(std::string& text, const std::string& note = {}) const
    {
        if (!text.empty()) {
            text = m_rewording(text, note);
        }
    }
    void operator()(std::vector<std::string>& texts) const
    {
        for (std::string& text : texts) {
            (*this)(text);
        }
    }
    void operator()(core::SafetyLine& line) const { (*this)(line.text, line.note); }
    void operator()(std::vector<core::SafetyLine>& lines) const
    {
        for (core::SafetyLine& line : lines) {
            (*this)(line);
        }
    }

private:
    const Rewording& m_rewording;
};

/// So that whoever translates a cue knows where it is said.
const char* const cueNote
    = "A cue: short, spoken and shown. {side} is left or right; {one|two} is one for left, two for right.";

void rewordVariant(core::Variant& variant, const Reworder& say)
{
    say(variant.title);
    for (std::string* cue :
         {&variant.getReady, &variant.getReadyMore, &variant.cue, &variant.cueThen, &variant.cueMore}) {
        say(*cue, cueNote);
    }
    say(variant.how);
}

void rewordStretch(core::Stretch& stretch, const Reworder& say)
{
    say(stretch.name, "The name of a stretch");
    say(stretch.summary);
    for (core::Variant& variant : stretch.variants) {
        rewordVariant(variant, say);
    }
    say(stretch.muscles);
    say(stretch.howTo);
    say(stretch.whyItMayHelp);
    say(stretch.mistakes);
    say(stretch.leaveOutIf);
    say(stretch.goEasierIf);
    for (core::Source& source : stretch.sources) {
        say(source.says, "What a source says about it; its title stays as it is");
    }
}

} // namespace

void reword(core::Catalogue& catalogue, const Rewording& rewording)
{
    const Reworder say{rewording};
    for (core::Stretch& stretch : catalogue.stretches) {
        rewordStretch(stretch, say);
    }
    for (core::Routine& routine : catalogue.routines) {
        say(routine.name, "The name of a routine");
    }
}

void reword(core::SafetyTexts& texts, const Rewording& rewording)
{
    const Reworder say{rewording};
    for (core::SafetySection& section : texts) {
        say(section.title);
        say(section.lead);
        say(section.lines);
        say(section.after);
    }
}

void reword(core::MyBody& myBody, const Rewording& rewording)
{
    const Reworder say{rewording};
    for (core::BodyAnswer& answer : myBody.answers) {
        say(answer.sentence, "Why a stretch was swapped for another");
    }
    for (core::BodyQuestion& question : myBody.questions) {
        say(question.text, "A question of My body, answered by a tick or by Yes and No");
        say(question.yesLabel);
    }
}

void reword(figure::Choreography& choreography, const Rewording& rewording)
{
    const Reworder say{rewording};
    for (auto& key : choreography.keys) {
        say(key.words, "What a picture shows, for those who cannot see it");
    }
}

} // namespace limber::catalogue
