#include "limber/core/companion.hpp"

#include "limber/core/named_values.hpp"

namespace limber::core {

namespace {

constexpr std::array pageNames{
    Named{Page::Today, "today"},       Named{Page::Stretches, "stretches"}, Named{Page::History, "history"},
    Named{Page::Settings, "settings"}, Named{Page::About, "about"},         Named{Page::MyBody, "my-body"},
    Named{Page::Safety, "safety"},     Named{Page::Welcome, "welcome"},
};

} // namespace

std::string_view name(Page page)
{
    return nameIn(pageNames, page);
}

std::optional<Page> pageNamed(std::string_view name)
{
    return valueIn(pageNames, name);
}

} // namespace limber::core
