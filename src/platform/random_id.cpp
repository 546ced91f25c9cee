#include "limber/platform/random_id.hpp"

#include <QUuid>

namespace limber::platform {

core::Uuid RandomId::next()
{
    return {QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString()};
}

} // namespace limber::platform
