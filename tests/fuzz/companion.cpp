#include "target.hpp"

#include "limber/json/companion_codec.hpp"

namespace limber::fuzz {

namespace {

template <typename Message>
void comesBack(const json::Decoded<Message>& message, json::Decoded<Message> (*decode)(std::string_view))
{
    if (!message) {
        require(!message.error().text.empty(), "what is refused has a reason");
        return;
    }
    const std::string line = json::encode(*message);
    require(line.find('\n') == std::string::npos, "a message is one line");
    const json::Decoded<Message> again = decode(line);
    require(again && *again == *message, "a message that was understood says the same again");
}

void run(std::string_view bytes)
{
    comesBack(json::decodeInstruction(bytes), &json::decodeInstruction);
    comesBack(json::decodeReport(bytes), &json::decodeReport);
    comesBack(json::decodeNumbered(bytes), &json::decodeNumbered);
    comesBack(json::decodeSettings(bytes), &json::decodeSettings);
    comesBack(json::decodeNextUp(bytes), &json::decodeNextUp);
}

const Target target{"companion", run};

} // namespace

} // namespace limber::fuzz
