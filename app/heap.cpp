// SPDX-License-Identifier: GPL-3.0-or-later
#include "heap.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace samverkan {

// Left to itself glibc takes the largest piece freed so far (up to 32 MiB) for a size that is often needed:
// smaller ones then come from the heap, and twice as much stays there. See mallopt(3).
void keepHeapSmall()
{
#ifdef __GLIBC__
    constexpr int large = 1024 * 1024; // bytes
    mallopt(M_MMAP_THRESHOLD, large);
    mallopt(M_TRIM_THRESHOLD, large);
#endif
}

} // namespace samverkan
