// SPDX-License-Identifier: GPL-3.0-or-later
#include "kindguess.h"

namespace samverkan {

// A kind whose required fields are not given can hardly be the one.
const Kind *guessKind(const QList<const Kind *> &kinds, const QStringList &headers, const QList<const Language *> &languages)
{
    const Kind *best = nullptr;
    qsizetype most = 0;
    for (const Kind *kind : kinds) {
        const ColumnMapping mapping = ColumnMapping::proposed(*kind, headers, languages);
        const qsizetype known = mapping.mappedColumns().size() - 2 * requiredWithoutColumn(*kind, mapping).size();
        if (known > most) {
            best = kind;
            most = known;
        }
    }
    return best;
}

} // namespace samverkan
