#include "target.hpp"

#include <cstddef>
#include <cstdint>

// What libFuzzer calls. Each of its programs has one target linked in.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    limber::fuzz::targets().front()->run({reinterpret_cast<const char*>(bytes), size});
    return 0;
}
