#include "limber/core/keeping.hpp"

#include "limber/core/named_values.hpp"

namespace limber::core {

namespace {

constexpr std::array copyKindNames{
    Named{CopyKind::Backup, "backup"},
    Named{CopyKind::BeforeUpdate, "before-update"},
    Named{CopyKind::BeforeRestore, "before-restore"},
};

constexpr std::array exportFormatNames{
    Named{ExportFormat::Json, "json"},
    Named{ExportFormat::Csv, "csv"},
};

} // namespace

std::string_view name(CopyKind kind)
{
    return nameIn(copyKindNames, kind);
}

std::optional<CopyKind> copyKindNamed(std::string_view name)
{
    return valueIn(copyKindNames, name);
}

std::string_view name(ExportFormat format)
{
    return nameIn(exportFormatNames, format);
}

std::optional<ExportFormat> exportFormatNamed(std::string_view name)
{
    return valueIn(exportFormatNames, name);
}

} // namespace limber::core
