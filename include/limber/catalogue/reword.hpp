#pragma once

#include "limber/core/catalogue.hpp"
#include "limber/core/my_body.hpp"
#include "limber/core/safety.hpp"
#include "limber/figure/choreography.hpp"

#include <functional>
#include <string>

/// Replaces the texts that users read by what a translator made of them. Ids and tags stay.
namespace limber::catalogue {

/// What stands in for `text`; `note` is a hint for translators and often empty.
using Rewording = std::function<std::string(const std::string& text, const std::string& note)>;

void reword(core::Catalogue& catalogue, const Rewording& rewording);
void reword(core::SafetyTexts& texts, const Rewording& rewording);
void reword(core::MyBody& myBody, const Rewording& rewording);
void reword(figure::Choreography& choreography, const Rewording& rewording);

} // namespace limber::catalogue
