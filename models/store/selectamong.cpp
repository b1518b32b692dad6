// SPDX-License-Identifier: GPL-3.0-or-later
#include "selectamong.h"

#include "database.h"
#include "statement.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace samverkan {

static constexpr int sizes[] = {1, 8, 32, 128, 512};

static int placesFor(qsizetype numbers)
{
    const auto *enough = std::lower_bound(std::begin(sizes), std::end(sizes), numbers);
    return enough == std::end(sizes) ? *std::prev(enough) : *enough;
}

bool selectAmong(Database &database, const QString &sql, const QList<RowId> &numbers,
                 const std::function<bool(const Statement &)> &visit)
{
    for (qsizetype at = 0; at < numbers.size();) {
        const int places = placesFor(numbers.size() - at);
        Statement select(database, sql.arg(QStringList(places, u"?"_s).join(u',')));
        for (int place = 0; place < places; ++place)
            select.bindInteger(place, numbers[std::min(at + place, numbers.size() - 1)]);
        while (select.step()) {
            if (!visit(select))
                return false;
        }
        if (select.failed())
            return false;
        at += places;
    }
    return true;
}

} // namespace samverkan
