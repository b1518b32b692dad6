// SPDX-License-Identifier: GPL-3.0-or-later
#include "ziparchive.h"

#include <QFile>

#include <zip.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

constexpr zip_int64_t mostMembers = 100'000;

zip_source_t *sourceOf(const QString &path, zip_error_t *error)
{
#ifdef Q_OS_WIN
    return zip_source_win32w_create(path.toStdWString().c_str(), 0, -1, error);
#else
    return zip_source_file_create(QFile::encodeName(path).constData(), 0, -1, error);
#endif
}

FaultCode codeOf(int zipError)
{
    return zipError == ZIP_ER_NOPASSWD || zipError == ZIP_ER_WRONGPASSWD ? FaultCode::PasswordProtected : FaultCode::DamagedPart;
}

} // namespace

ZipArchive::~ZipArchive()
{
    if (m_zip)
        zip_discard(m_zip);
}

QString ZipArchive::key(const QString &name)
{
    QString key = name.toLower();
    key.replace(u'\\', u'/'); // some writers on Windows know no better
    while (key.startsWith(u'/'))
        key.remove(0, 1);
    return key;
}

Fault ZipArchive::open(const QString &path, const TableLimits &limits)
{
    m_limits = limits;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = sourceOf(path, &error);
    if (source) {
        m_zip = zip_open_from_source(source, ZIP_RDONLY, &error);
        if (!m_zip)
            zip_source_free(source);
    }
    Fault fault;
    if (!m_zip)
        fault = {FaultCode::DamagedZip, {QString::fromUtf8(zip_error_strerror(&error))}};
    zip_error_fini(&error);
    if (fault)
        return fault;
    const zip_int64_t count = zip_get_num_entries(m_zip, 0);
    if (count > mostMembers)
        return {FaultCode::OtherZip, {}};
    for (zip_int64_t i = 0; i < count; ++i) {
        const QString name = key(QString::fromUtf8(zip_get_name(m_zip, zip_uint64_t(i), 0)));
        if (!m_index.contains(name))
            m_index.insert(name, i);
    }
    return {};
}

ZipMember::~ZipMember()
{
    if (m_file)
        zip_fclose(m_file);
}

Fault ZipMember::open(const QString &name)
{
    m_name = name;
    const auto found = m_archive.m_index.constFind(ZipArchive::key(name));
    if (found == m_archive.m_index.constEnd())
        return m_fault = {FaultCode::MissingPart, {name}};
    zip_stat_t stat;
    if (zip_stat_index(m_archive.m_zip, zip_uint64_t(*found), 0, &stat) == 0 && (stat.valid & ZIP_STAT_SIZE))
        m_size = qint64(std::min<zip_uint64_t>(stat.size, zip_uint64_t(1) << 62));
    m_file = zip_fopen_index(m_archive.m_zip, zip_uint64_t(*found), 0);
    if (!m_file) {
        zip_error_t *error = zip_get_error(m_archive.m_zip);
        return m_fault = {codeOf(zip_error_code_zip(error)), {name, QString::fromUtf8(zip_error_strerror(error))}};
    }
    return {};
}

qint64 ZipMember::read(char *to, qint64 most)
{
    if (!m_file || m_fault)
        return -1;
    const zip_int64_t count = zip_fread(m_file, to, zip_uint64_t(most));
    if (count < 0) {
        zip_error_t *error = zip_file_get_error(m_file);
        m_fault = {codeOf(zip_error_code_zip(error)), {m_name, QString::fromUtf8(zip_error_strerror(error))}};
        return -1;
    }
    m_read += count;
    m_archive.m_inflated += count;
    if (m_archive.m_inflated > m_archive.m_limits.inflatedBytes) {
        m_fault = {FaultCode::InflatesTooMuch, {QString::number(m_archive.m_limits.inflatedBytes >> 20)}};
        return -1;
    }
    return count;
}

double ZipMember::progress() const
{
    return m_size > 0 ? std::clamp(double(m_read) / double(m_size), 0.0, 1.0) : 0.0;
}

QByteArray readSmallMember(ZipArchive &archive, const QString &name, qint64 most)
{
    ZipMember member(archive);
    if (member.open(name))
        return {};
    QByteArray bytes(most, Qt::Uninitialized);
    qint64 filled = 0;
    while (filled < most) {
        const qint64 count = member.read(bytes.data() + filled, most - filled);
        if (count <= 0)
            break;
        filled += count;
    }
    bytes.truncate(filled);
    return bytes;
}

} // namespace samverkan
