#pragma once

#include "limber/ports/unique_id.hpp"

namespace limber::platform {

/// Random UUIDs (version 4).
class RandomId final : public ports::UniqueId {
public:
    [[nodiscard]] core::Uuid next() override;
};

} // namespace limber::platform
