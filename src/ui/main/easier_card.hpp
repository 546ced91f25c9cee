#pragma once

#include "widgets/card.hpp"

#include "limber/core/stretch.hpp"

namespace limber::ui {

class FigurePicture;
class Text;

/// The gentler way to do what is on the page: a picture and what is different. A click takes it.
class EasierCard : public CardButton {
    Q_OBJECT

public:
    explicit EasierCard(QWidget* parent = nullptr);

    /// The gentler variant of `stretch` for whoever looks at `shown`: one at the same place if there is, or
    /// null if `shown` is gentle already.
    [[nodiscard]] static const core::Variant* easierThan(const core::Stretch& stretch,
                                                         const core::Variant& shown);
    void setVariant(const core::Variant& variant);

private:
    FigurePicture* m_picture;
    Text* m_title;
    Text* m_how;
};

} // namespace limber::ui
