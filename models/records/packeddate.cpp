// SPDX-License-Identifier: GPL-3.0-or-later
#include "packeddate.h"

#include "partialdate.h"

namespace samverkan {

// -1 if there is something else than digits.
static int number(QByteArrayView digits)
{
    int value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

int packedDate(QByteArrayView iso)
{
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-')
        return 0;
    const int year = number(iso.first(4));
    const int month = number(iso.sliced(5, 2));
    const int day = number(iso.sliced(8, 2));
    if (year < PartialDate::FirstYear || year > PartialDate::LastYear || month < 1 || month > 12 || day < 1)
        return 0;
    const bool exists = day <= 28 || QDate::isValid(year, month, day);
    return exists ? year * 10000 + month * 100 + day : 0;
}

} // namespace samverkan
