// SPDX-License-Identifier: GPL-3.0-or-later
#include "filekind.h"

#include <QByteArray>
#include <QIODevice>

namespace samverkan {

namespace {

constexpr qint64 headBytes = 4096;

bool startsWithAny(const QByteArray &head, std::initializer_list<QByteArrayView> starts)
{
    for (QByteArrayView start : starts) {
        if (head.startsWith(start))
            return true;
    }
    return false;
}

// Compound files (MS-CFB) hold old workbooks, and new ones once they are encrypted (MS-OFFCRYPTO 2.3.4.4).
FaultCode kindOfCompoundFile(QIODevice &device)
{
    QByteArray needle;
    for (char c : QByteArray("EncryptedPackage")) // names in the directory are UTF-16
        needle.append(c).append('\0');
    constexpr qint64 searched = 64 << 20;
    QByteArray tail;
    device.seek(0);
    for (qint64 done = 0; done < searched;) {
        const QByteArray piece = device.read(1 << 20);
        if (piece.isEmpty())
            break;
        if ((tail + piece).contains(needle))
            return FaultCode::PasswordProtected;
        tail = piece.right(needle.size());
        done += piece.size();
    }
    return FaultCode::OldExcel;
}

// Workbooks before Excel 5 are a bare stream that begins with its BOF record.
bool isBareOldExcel(const QByteArray &head)
{
    return head.size() >= 8 && head[0] == 0x09 && (head[1] == 0x00 || head[1] == 0x02 || head[1] == 0x04)
        && (head[2] == 0x04 || head[2] == 0x06) && head[3] == 0x00;
}

FaultCode kindOfMarkup(QByteArray head)
{
    head.replace('\0', ""); // UTF-16 without more ado
    if (head.startsWith("\xEF\xBB\xBF"))
        head.remove(0, 3);
    else if (startsWithAny(head, {"\xFF\xFE", "\xFE\xFF"}))
        head.remove(0, 2);
    head = head.trimmed().toLower();
    if (startsWithAny(head, {"<!doctype html", "<html", "<head", "<body", "<table", "<meta"}))
        return FaultCode::WebPage;
    if (!head.startsWith("<?xml"))
        return FaultCode::None;
    if (head.contains("<html"))
        return FaultCode::WebPage;
    return head.contains("office:document") ? FaultCode::FlatOpenDocument : FaultCode::XmlText;
}

} // namespace

Fault recognise(QIODevice &device, FileKind &kind)
{
    device.seek(0);
    const QByteArray head = device.read(headBytes);
    if (head.isEmpty())
        return {FaultCode::EmptyFile, {}};
    kind = FileKind::Text;
    if (startsWithAny(head, {"PK\3\4", "PK\5\6", "PK\7\x8"})) {
        kind = FileKind::Zip;
        return {};
    }
    if (head.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return {kindOfCompoundFile(device), {}};
    if (isBareOldExcel(head))
        return {FaultCode::OldExcel, {}};
    if (head.startsWith("%PDF-"))
        return {FaultCode::PdfDocument, {}};
    if (startsWithAny(head, {"\x1F\x8B\x08", "7z\xBC\xAF\x27\x1C", "Rar!\x1A\x07", "BZh9", "\xFD" "7zXZ"}))
        return {FaultCode::OtherZip, {}};
    if (startsWithAny(head, {"\x89PNG\r\n", "\xFF\xD8\xFF", "GIF87a", "GIF89a", "\x7F" "ELF", "SQLite format 3"}))
        return {FaultCode::PictureOrProgram, {}};
    return {kindOfMarkup(head), {}};
}

} // namespace samverkan
