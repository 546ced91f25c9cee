#include "theme/icon_paths.hpp"

#include <algorithm>
#include <array>

namespace limber::ui::icons {

namespace {

// On a grid of 24 by 24; stroked round unless the element says otherwise.
// clang-format off
constexpr std::array paths{
    Drawing{Glyph::Play, false, 1.75,
     R"~(<path d="M8 5.6v12.8a.8.8 0 0 0 1.2.7l10-6.4a.8.8 0 0 0 0-1.4l-10-6.4A.8.8 0 0 0 8 )~"
     R"~(5.6z" fill="#000" stroke="none"/>)~"},
    Drawing{Glyph::Pause, false, 1.75,
     R"~(<rect x="6.6" y="5" width="3.8" height="14" rx="1.3" fill="#000" stroke="none"/>)~"
     R"~(<rect x="13.6" y="5" width="3.8" height="14" rx="1.3" fill="#000" stroke="none"/>)~"},
    Drawing{Glyph::Next, true, 1.75,
     R"~(<path d="M6 6.2v11.6a.7.7 0 0 0 1.1.6l8.4-5.8a.7.7 0 0 0 0-1.2L7.1 5.6a.7.7 0 0 )~"
     R"~(0-1.1.6z" fill="#000" stroke="none"/><path d="M18.4 6v12" stroke-width="2.2"/>)~"},
    Drawing{Glyph::Back, true, 1.75,
     R"~(<path d="M18 6.2v11.6a.7.7 0 0 1-1.1.6l-8.4-5.8a.7.7 0 0 1 0-1.2l8.4-5.8a.7.7 0 0 1 )~"
     R"~(1.1.6z" fill="#000" stroke="none"/><path d="M5.6 6v12" stroke-width="2.2"/>)~"},
    Drawing{Glyph::Speaker, true, 1.75,
     R"~(<path d="M4 9.6v4.8h3.2l4.3 3.7V5.9L7.2 9.6z" fill="#000"/><path d="M15 9.2a4 4 0 0 )~"
     R"~(1 0 5.6M17.6 6.6a7.6 7.6 0 0 1 0 10.8"/>)~"},
    Drawing{Glyph::Mute, true, 1.75,
     R"~(<path d="M4 9.6v4.8h3.2l4.3 3.7V5.9L7.2 9.6z" fill="#000"/><path d="M15.5 9.7l4.6 )~"
     R"~(4.6M20.1 9.7l-4.6 4.6"/>)~"},
    Drawing{Glyph::Info, false, 1.75,
     R"~(<circle cx="12" cy="12" r="8.4"/><path d="M12 11.2v5"/><circle cx="12" cy="8" )~"
     R"~(r="1.15" fill="#000" stroke="none"/>)~"},
    Drawing{Glyph::Swap, false, 1.75,
     R"~(<path d="M7.6 5.2 4 8.8l3.6 3.6M4.4 8.8H20M16.4 11.6l3.6 3.6-3.6 3.6M19.6 15.2H4"/>)~"},
    Drawing{Glyph::FullScreen, false, 1.75,
     R"~(<path d="M4.5 9V5.5A1 1 0 0 1 5.5 4.5H9M15 4.5h3.5a1 1 0 0 1 1 1V9M19.5 15v3.5a1 1 )~"
     R"~(0 0 1-1 1H15M9 19.5H5.5a1 1 0 0 1-1-1V15"/>)~"},
    Drawing{Glyph::Close, false, 1.75,
     R"~(<path d="M6.5 6.5l11 11M17.5 6.5l-11 11"/>)~"},
    Drawing{Glyph::Sun, false, 1.75,
     R"~(<path d="M3 18.6h18M6.4 18.4a5.6 5.6 0 0 1 11.2 0"/><path d="M12 5.4v3M4.9 8.3 7 )~"
     R"~(10.4M19.1 8.3 17 10.4M2.6 14.6h1.6M19.8 14.6h1.6"/>)~"},
    Drawing{Glyph::Moon, false, 1.75,
     R"~(<path d="M19.4 14.4A8 8 0 0 1 9.6 4.6a8 8 0 1 0 9.8 9.8z"/>)~"},
    Drawing{Glyph::Arch, false, 1.75,
     R"~(<path transform="translate(1.2 -.6) scale(.93)" fill="#000" stroke="none" d="M 4.00 )~"
     R"~(17.40 L 4.60 17.40 C 4.90 17.40 5.00 17.20 4.95 16.90 L 4.50 14.30 C 4.40 8.30 7.70 )~"
     R"~(5.60 11.90 5.60 C 16.10 5.60 18.60 8.50 18.95 12.70 L 19.50 18.60 C 19.60 20.30 )~"
     R"~(17.10 20.50 16.95 18.80 L 16.50 14.30 C 16.20 11.50 14.50 10.00 12.10 10.00 C 9.60 )~"
     R"~(10.00 7.80 11.70 7.80 14.30 L 7.80 18.90 C 7.80 19.60 7.40 20.00 6.70 20.00 L 4.00 )~"
     R"~(20.00 C 2.30 20.00 2.30 17.40 4.00 17.40 ZM20.10 15.10a1.90 1.90 0 1 0 3.80 0a1.90 )~"
     R"~(1.90 0 1 0 -3.80 0z"/>)~"},
    Drawing{Glyph::Sliders, false, 1.75,
     R"~(<path d="M4 7.4h8.4M17.6 7.4H20M4 16.6h2.4M11.6 16.6H20"/><circle cx="15" cy="7.4" )~"
     R"~(r="2.5"/><circle cx="9" cy="16.6" r="2.5"/>)~"},
    Drawing{Glyph::Calendar, false, 1.75,
     R"~(<rect x="4" y="5.4" width="16" height="14.2" rx="2.6"/><path d="M4 10h16M8.4 )~"
     R"~(3.4v3.8M15.6 3.4v3.8"/>)~"},
    Drawing{Glyph::Grid, false, 1.75,
     R"~(<rect x="4.2" y="4.2" width="6.4" height="6.4" rx="1.8"/><rect x="13.4" y="4.2" )~"
     R"~(width="6.4" height="6.4" rx="1.8"/><rect x="4.2" y="13.4" width="6.4" height="6.4" )~"
     R"~(rx="1.8"/><rect x="13.4" y="13.4" width="6.4" height="6.4" rx="1.8"/>)~"},
    Drawing{Glyph::Chevron, true, 2.4,
     R"~(<path d="M9.6 6l6 6-6 6"/>)~"},
    Drawing{Glyph::ChevronDown, false, 2.4,
     R"~(<path d="M6.4 9.6l5.6 5.6 5.6-5.6"/>)~"},
    Drawing{Glyph::ChevronBack, true, 2.4,
     R"~(<path d="M14.4 6l-6 6 6 6"/>)~"},
    Drawing{Glyph::Plus, false, 1.75,
     R"~(<path d="M12 5v14M5 12h14"/>)~"},
    Drawing{Glyph::Minus, false, 1.75,
     R"~(<path d="M5 12h14"/>)~"},
    Drawing{Glyph::Check, false, 2.4,
     R"~(<path d="M5.4 12.6l4.4 4.4 8.8-9.6"/>)~"},
    Drawing{Glyph::Download, false, 1.75,
     R"~(<path d="M12 4.4v10.4M7.6 10.6 12 15l4.4-4.4M4.6 19.4h14.8"/>)~"},
    Drawing{Glyph::Pencil, false, 1.75,
     R"~(<path d="M5 19l.9-3.8L15.6 5.5a1.6 1.6 0 0 1 2.3 0l.6.6a1.6 1.6 0 0 1 0 2.3L8.8 )~"
     R"~(18.1z"/>)~"},
    Drawing{Glyph::Bell, false, 1.75,
     R"~(<path d="M6.4 16.6V11a5.6 5.6 0 0 1 11.2 0v5.6l1.4 1.2H5zM10.2 20.2h3.6"/>)~"},
    Drawing{Glyph::Snooze, false, 1.75,
     R"~(<circle cx="12" cy="13" r="7.2"/><path d="M12 9v4.2l2.8 1.8M4 5.8 6.6 3.6M20 )~"
     R"~(5.8l-2.6-2.2"/>)~"},
    Drawing{Glyph::Skip, true, 1.75,
     R"~(<path d="M5 7l6 5-6 5M13 7l6 5-6 5"/>)~"},
    Drawing{Glyph::Chair, false, 1.75,
     R"~(<path d="M7.2 4v8.4h9.2M7.2 12.4 6 19.6M16.4 12.4l1.2 7.2"/>)~"},
    Drawing{Glyph::Mat, false, 1.75,
     R"~(<path d="M3.6 17.8h12.8a3.4 3.4 0 1 0-3.4-3.4"/><circle cx="16.4" cy="14.4" r=".9" )~"
     R"~(fill="#000" stroke="none"/>)~"},
    Drawing{Glyph::Voice, false, 1.75,
     R"~(<path d="M5.4 5h13.2A1.6 1.6 0 0 1 20.2 6.600v8.2a1.6 1.6 0 0 1-1.6 1.6H12l-4.4 )~"
     R"~(3.400v-3.400H5.400a1.600 1.600 0 0 1-1.600-1.600V6.600A1.600 1.600 0 0 1 5.400 5z"/>)~"
     R"~(<path d="M8.600 9.400v2.600M12 8.200v5M15.400 9.400v2.600"/>)~"},
    Drawing{Glyph::Ear, false, 1.75,
     R"~(<path d="M8 15.600c-1.600-1.400-2.400-3.400-2.400-5.400a6.400 6.400 0 0 1 12.800 )~"
     R"~(0c0 4.200-4 4.600-4 7.800a3 3 0 0 1-5.400 1.600"/><path d="M9 10.400a3 3 0 0 1 6 )~"
     R"~(0c0 1.600-1.800 1.800-1.800 3.400"/>)~"},
    Drawing{Glyph::Palette, false, 1.75,
     R"~(<path d="M12 4a8 8 0 1 0 0 16c1.300 0 1.900-.9 1.600-2-.5-1.700.5-2.800 )~"
     R"~(2.200-2.800h1.400A2.900 2.900 0 0 0 20 12.200 8.100 8.100 0 0 0 12 4z"/><circle )~"
     R"~(cx="8.400" cy="11" r="1.100" fill="#000" stroke="none"/><circle cx="12" cy="8" )~"
     R"~(r="1.100" fill="#000" stroke="none"/><circle cx="15.800" cy="10.400" r="1.100" )~"
     R"~(fill="#000" stroke="none"/>)~"},
    Drawing{Glyph::Power, false, 1.75,
     R"~(<path d="M12 4v8M7.400 7.200a7 7 0 1 0 9.200 0"/>)~"},
    Drawing{Glyph::Shield, false, 1.75,
     R"~(<path d="M12 3.800l7 2.600v5.200c0 4.200-2.800 7.200-7 )~"
     R"~(8.600-4.200-1.400-7-4.400-7-8.600V6.400z"/><path d="M12 9v4.200"/><circle cx="12" )~"
     R"~(cy="16" r="1" fill="#000" stroke="none"/>)~"},
    Drawing{Glyph::Warning, false, 1.75,
     R"~(<path d="M10.700 5 3.900 17.200a1.500 1.500 0 0 0 1.300 2.200h13.600a1.500 1.500 0 )~"
     R"~(0 0 1.300-2.200L13.300 5a1.500 1.500 0 0 0-2.600 0z"/><path d="M12 10v4"/><circle )~"
     R"~(cx="12" cy="16.600" r="1" fill="#000" stroke="none"/>)~"},
    Drawing{Glyph::Book, false, 1.75,
     R"~(<path d="M12 6.600C10 5.200 7.400 4.800 4.400 5v12.600c3-.2 5.600.2 7.600 1.600 )~"
     R"~(2-1.400 4.600-1.800 7.600-1.600V5c-3-.2-5.600.2-7.600 1.600zM12 6.600v12.600"/>)~"},
    Drawing{Glyph::List, true, 1.75,
     R"~(<path d="M9 6.400h11M9 12h11M9 17.600h11"/><circle cx="5" cy="6.400" r="1.200" )~"
     R"~(fill="#000" stroke="none"/><circle cx="5" cy="12" r="1.200" fill="#000" )~"
     R"~(stroke="none"/><circle cx="5" cy="17.600" r="1.200" fill="#000" stroke="none"/>)~"},
    Drawing{Glyph::Grip, false, 1.75,
     R"~(<g fill="#000" stroke="none"><circle cx="9" cy="6.400" r="1.500"/><circle cx="15" )~"
     R"~(cy="6.400" r="1.500"/><circle cx="9" cy="12" r="1.500"/><circle cx="15" cy="12" )~"
     R"~(r="1.500"/><circle cx="9" cy="17.600" r="1.500"/><circle cx="15" cy="17.600" )~"
     R"~(r="1.500"/></g>)~"},
    Drawing{Glyph::More, false, 1.75,
     R"~(<g fill="#000" stroke="none"><circle cx="12" cy="5.600" r="1.700"/><circle cx="12" )~"
     R"~(cy="12" r="1.700"/><circle cx="12" cy="18.400" r="1.700"/></g>)~"},
    Drawing{Glyph::Undo, true, 1.75,
     R"~(<path d="M8.400 5 4.400 9l4 4M4.800 9h9a5.400 5.400 0 0 1 0 10.800H8"/>)~"},
    Drawing{Glyph::Hand, false, 1.75,
     R"~(<path d="M12 20.400c-4.400 0-6.200-2.400-7.800-6.400-.6-1.600 1.200-2.400 )~"
     R"~(2.100-1l1.700 2.400V6.200a1.300 1.300 0 0 1 2.600 0v4.600V4.800a1.300 1.300 0 0 1 )~"
     R"~(2.600 0v6V6a1.300 1.300 0 0 1 2.600 0v5.600V8.600a1.300 1.300 0 0 1 2.600 0v5c0 )~"
     R"~(4-2.400 6.800-6.400 6.800z"/>)~"},
    Drawing{Glyph::Lock, false, 1.75,
     R"~(<rect x="5.400" y="10.600" width="13.200" height="9" rx="2.200"/><path d="M8.400 )~"
     R"~(10.400V8a3.600 3.600 0 0 1 7.200 0v2.400"/>)~"},
    Drawing{Glyph::Release, false, 1.75,
     R"~(<path d="M12 19V5M6.400 10.600 12 5l5.600 5.600"/>)~"},
};
// clang-format on

} // namespace

const Drawing& drawingOf(Glyph glyph)
{
    return *std::find_if(paths.begin(), paths.end(), [glyph](const Drawing& d) { return d.glyph == glyph; });
}

} // namespace limber::ui::icons
