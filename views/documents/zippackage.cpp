// SPDX-License-Identifier: GPL-3.0-or-later
#include "zippackage.h"

#include <zip.h>

namespace samverkan {

namespace {

struct SourceDeleter {
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, SourceDeleter>;

struct ArchiveDeleter {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, ArchiveDeleter>;

QByteArray contents(zip_source_t *source)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(source, &stat) != 0 || !(stat.valid & ZIP_STAT_SIZE) || zip_source_open(source) != 0)
        return {};
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    return read == zip_int64_t(stat.size) ? bytes : QByteArray();
}

} // namespace

void ZipPackage::add(const QByteArray &name, const QByteArray &data, bool stored)
{
    m_entries.push_back({name, data, stored});
}

QByteArray ZipPackage::bytes(QString *error) const
{
    zip_error_t problem;
    zip_error_init(&problem);
    const auto failed = [&](const char *reason) {
        if (error)
            *error = QString::fromUtf8(reason);
        zip_error_fini(&problem);
        return QByteArray();
    };
    Source target(zip_source_buffer_create(nullptr, 0, 0, &problem));
    if (!target)
        return failed(zip_error_strerror(&problem));
    zip_source_keep(target.get()); // the archive takes one reference over, the bytes are read by the other
    Archive archive(zip_open_from_source(target.get(), ZIP_TRUNCATE, &problem));
    if (!archive) {
        zip_source_free(target.get());
        return failed(zip_error_strerror(&problem));
    }
    for (const Entry &entry : m_entries) {
        zip_source_t *source =
            zip_source_buffer(archive.get(), entry.data.constData(), zip_uint64_t(entry.data.size()), 0);
        const zip_int64_t index =
            source ? zip_file_add(archive.get(), entry.name.constData(), source, ZIP_FL_ENC_UTF_8) : -1;
        if (index < 0) {
            zip_source_free(source);
            return failed(zip_strerror(archive.get()));
        }
        if (entry.stored)
            zip_set_file_compression(archive.get(), zip_uint64_t(index), ZIP_CM_STORE, 0);
    }
    if (zip_close(archive.get()) != 0)
        return failed(zip_strerror(archive.get()));
    archive.release(); // closing has freed it
    const QByteArray bytes = contents(target.get());
    zip_error_fini(&problem);
    return bytes;
}

} // namespace samverkan
