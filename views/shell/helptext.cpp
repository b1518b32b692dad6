// SPDX-License-Identifier: GPL-3.0-or-later
#include "helptext.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace samverkan {

namespace {

void dressBlock(const QTextBlock &block, const Theme &theme)
{
    QTextCursor cursor(block);
    const int level = block.blockFormat().headingLevel();
    QTextBlockFormat format = block.blockFormat();
    const bool inTable = cursor.currentTable();
    format.setLineHeight(inTable ? 120 : 135, QTextBlockFormat::ProportionalHeight);
    format.setTopMargin(level > 1 ? theme.px(20) : 0);
    format.setBottomMargin(inTable ? 0 : block.textList() ? theme.px(4) : theme.px(level ? 6 : 10));
    cursor.setBlockFormat(format);
    if (!level)
        return;
    cursor.select(QTextCursor::BlockUnderCursor);
    QTextCharFormat heading;
    heading.setFont(theme.font(level == 1 ? Theme::TitleType : Theme::RecordType));
    heading.setForeground(theme.color(Theme::Text));
    cursor.mergeCharFormat(heading);
}

// Markdown's `code` is a key here, or a word of the screen; links have the theme's own colour.
QTextCharFormat pieceFormat(bool isLink, const Theme &theme)
{
    QTextCharFormat format;
    if (isLink) {
        format.setForeground(theme.color(Theme::Link));
        format.setFontUnderline(true);
    } else {
        format.setFont(theme.font(Theme::StrongType));
        format.setBackground(theme.color(Theme::HoverOnBase));
        format.setFontFixedPitch(true); // so that it is known the next time
    }
    return format;
}

void dressPieces(const QTextBlock &block, const Theme &theme)
{
    struct Piece
    {
        int from;
        int to;
        bool isLink;
    };
    QList<Piece> pieces; // first found, then dressed: dressing joins and parts them
    for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
        const QTextFragment text = piece.fragment();
        const QTextCharFormat format = text.charFormat();
        if (format.fontFixedPitch() || format.isAnchor())
            pieces.append({text.position(), text.position() + text.length(), format.isAnchor()});
    }
    for (const Piece &piece : std::as_const(pieces)) {
        QTextCursor cursor(block);
        cursor.setPosition(piece.from);
        cursor.setPosition(piece.to, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(pieceFormat(piece.isLink, theme));
    }
}

void dressTable(QTextTable *table, const Theme &theme)
{
    QTextTableFormat format = table->format();
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(theme.px(5));
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    if (table->columns() == 2) // one under the other, where several follow
        format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, 62), QTextLength(QTextLength::PercentageLength, 38)});
    table->setFormat(format);
    const bool hasHeader = !table->cellAt(0, 0).firstCursorPosition().block().text().isEmpty();
    if (!hasHeader) // Markdown has no table without one
        table->removeRows(0, 1);
}

} // namespace

void dressHelpText(QTextDocument *document, const Theme &theme)
{
    document->setDefaultFont(theme.font(Theme::TextType));
    document->setDocumentMargin(0);
    document->setIndentWidth(theme.px(20));
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        dressBlock(block, theme);
        dressPieces(block, theme);
    }
    const QList<QTextFrame *> frames = document->rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        if (auto *table = qobject_cast<QTextTable *>(frame))
            dressTable(table, theme);
    }
}

} // namespace samverkan
