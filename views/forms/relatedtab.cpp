// SPDX-License-Identifier: GPL-3.0-or-later
#include "relatedtab.h"
