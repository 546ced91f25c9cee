#include "limber/platform/voice_line.hpp"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace limber::platform {

namespace {

QString toText(const std::string& text)
{
    return QString::fromStdString(text);
}

std::string textOf(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String{key}).toString().toStdString();
}

QByteArray lineOf(const QJsonObject& object)
{
    return QJsonDocument{object}.toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject toJson(const Say& say)
{
    return {{QStringLiteral("say"), toText(say.text)},
            {QStringLiteral("voice"), toText(say.manner.voice)},
            {QStringLiteral("speed"), say.manner.speed},
            {QStringLiteral("volume"), say.manner.volume}};
}

QJsonObject toJson(const Hush&)
{
    return {{QStringLiteral("hush"), true}};
}

QJsonObject toJson(const AskForVoices&)
{
    return {{QStringLiteral("ask"), true}};
}

} // namespace

QByteArray toLine(const VoiceOrder& order)
{
    QJsonObject object = std::visit([](const auto& what) { return toJson(what); }, order.what);
    object.insert(QStringLiteral("serial"), static_cast<qint64>(order.serial));
    return lineOf(object);
}

QByteArray toLine(const VoiceAnswer& answer)
{
    QJsonObject object;
    if (answer.done) {
        object.insert(QStringLiteral("done"), static_cast<qint64>(*answer.done));
    }
    if (answer.offer) {
        QJsonArray voices;
        for (const std::string& voice : answer.offer->voices) {
            voices.append(toText(voice));
        }
        object.insert(QStringLiteral("voices"), voices);
        object.insert(QStringLiteral("engine"), toText(answer.offer->engine));
        object.insert(QStringLiteral("problem"), toText(answer.offer->problem));
    }
    return lineOf(object);
}

std::optional<VoiceOrder> orderIn(const QByteArray& line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    VoiceOrder order;
    order.serial = object.value(QLatin1String{"serial"}).toInteger();
    if (object.contains(QLatin1String{"say"})) {
        order.what = Say{textOf(object, "say"),
                         {textOf(object, "voice"), object.value(QLatin1String{"speed"}).toInt(),
                          object.value(QLatin1String{"volume"}).toInt()}};
    } else if (object.contains(QLatin1String{"hush"})) {
        order.what = Hush{};
    } else if (object.contains(QLatin1String{"ask"})) {
        order.what = AskForVoices{};
    } else {
        return std::nullopt;
    }
    return order;
}

std::optional<VoiceAnswer> answerIn(const QByteArray& line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    VoiceAnswer answer;
    if (object.contains(QLatin1String{"done"})) {
        answer.done = object.value(QLatin1String{"done"}).toInteger();
    }
    if (object.contains(QLatin1String{"engine"})) {
        ports::SpeechOffer& offer = answer.offer.emplace();
        for (const auto& voice : object.value(QLatin1String{"voices"}).toArray()) {
            offer.voices.push_back(voice.toString().toStdString());
        }
        offer.engine = textOf(object, "engine");
        offer.problem = textOf(object, "problem");
    }
    if (!answer.done && !answer.offer) {
        return std::nullopt;
    }
    return answer;
}

} // namespace limber::platform
