// SPDX-License-Identifier: GPL-3.0-or-later
#include "odtwriter.h"

#include "chartlook.h"
#include "emblem.h"

namespace samverkan {

using namespace Qt::StringLiterals;

namespace {

struct ParagraphStyle {
    const char *name;
    const char *parent;
    qreal size;
    const char *weight;
    const char *colour;
    const char *align;
    qreal above;
    qreal below;
    const char *extra; // "keep", "rule", "ground" or nothing
};

// Names with _20_ are the ones that word processors know as their own headings.
constexpr ParagraphStyle paragraphStyles[] = {
    {"Title", "Standard", 20, "bold", "#1c2124", "start", 0, 2, "keep"},
    {"Subtitle", "Standard", 11, "normal", "#1c2124", "start", 0, 4, "keep"},
    {"Heading_20_1", "Standard", 14, "bold", "#1c2124", "start", 14, 5, "keep"},
    {"Heading_20_2", "Standard", 11.5, "bold", "#1c2124", "start", 10, 4, "keep"},
    {"Heading_20_3", "Standard", 10, "bold", "#1c2124", "start", 8, 3, "keep"},
    {"Text_20_body", "Standard", 10, "normal", "#1c2124", "start", 0, 7, ""},
    {"Lead", "Standard", 11, "normal", "#1c2124", "start", 6, 8, ""},
    {"About", "Standard", 8.5, "normal", "#586167", "start", 0, 8, ""},
    {"Note", "Standard", 8, "normal", "#586167", "start", 3, 8, ""},
    {"Warning", "Standard", 10, "normal", "#8a5300", "start", 4, 8, "ground"},
    {"Item", "Standard", 10, "normal", "#1c2124", "start", 0, 2, ""},
    {"Caption", "Standard", 9.5, "bold", "#1c2124", "start", 8, 4, "keep"},
    {"Picture", "Standard", 10, "normal", "#1c2124", "start", 0, 4, ""},
    {"Break", "Standard", 2, "normal", "#1c2124", "start", 0, 0, "break"},
    {"Table_20_Heading", "Standard", 8, "normal", "#586167", "start", 0, 0, ""},
    {"Table_20_Heading_20_Right", "Standard", 8, "normal", "#586167", "end", 0, 0, ""},
    {"Table_20_Heading_20_Centre", "Standard", 8, "normal", "#586167", "center", 0, 0, ""},
    {"Table_20_Contents", "Standard", 8.5, "normal", "#1c2124", "start", 0, 0, ""},
    {"Table_20_Right", "Standard", 8.5, "normal", "#1c2124", "end", 0, 0, ""},
    {"Table_20_Centre", "Standard", 8.5, "normal", "#1c2124", "center", 0, 0, ""},
    {"Table_20_Strong", "Standard", 8.5, "bold", "#1c2124", "start", 0, 0, ""},
    {"Table_20_Strong_20_Right", "Standard", 8.5, "bold", "#1c2124", "end", 0, 0, ""},
    {"Table_20_Strong_20_Centre", "Standard", 8.5, "bold", "#1c2124", "center", 0, 0, ""},
    {"Header", "Standard", 8, "normal", "#586167", "start", 0, 0, ""},
    {"Header_20_Right", "Standard", 8, "normal", "#586167", "end", 0, 0, ""},
    {"Header_20_Strong", "Standard", 8.5, "bold", "#1c2124", "start", 0, 0, ""},
    {"Footer", "Standard", 8, "normal", "#586167", "start", 0, 0, ""},
    {"Label", "Standard", 8, "normal", "#586167", "start", 0, 0, ""},
    {"Signature", "Standard", 8, "normal", "#586167", "start", 34, 0, "rule"},
};

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

void writeParagraphStyle(OdtXml &xml, const ParagraphStyle &style)
{
    const QString name = latin(style.name);
    xml.start(u"style:style"_s,
              {{u"style:name"_s, name},
               {u"style:display-name"_s, QString(name).replace(u"_20_"_s, u" "_s)},
               {u"style:family"_s, u"paragraph"_s},
               {u"style:parent-style-name"_s, latin(style.parent)}});
    const QLatin1String extra(style.extra);
    const QString rule = extra == "rule"_L1 ? u"0.6pt solid #7b8489"_s : u"none"_s;
    xml.start(u"style:paragraph-properties"_s,
              {{u"style:join-border"_s, u"false"_s},
               {u"fo:text-align"_s, latin(style.align)},
               {u"fo:margin-top"_s, pointsText(style.above)},
               {u"fo:margin-bottom"_s, pointsText(style.below)},
               {u"fo:keep-with-next"_s, extra == "keep"_L1 ? u"always"_s : u"auto"_s},
               {u"fo:break-before"_s, extra == "break"_L1 ? u"page"_s : u"auto"_s},
               {u"fo:border-top"_s, rule},
               {u"fo:padding"_s, extra == "ground"_L1 ? u"5pt"_s : u"0pt"_s},
               {u"fo:border-left"_s, extra == "ground"_L1 ? u"2.5pt solid #8a5300"_s : u"none"_s},
               {u"fo:background-color"_s, extra == "ground"_L1 ? u"#fff4e0"_s : u"transparent"_s}});
    if (extra == "rule"_L1) { // the date stands to the right under its line
        xml.start(u"style:tab-stops"_s);
        xml.empty(u"style:tab-stop"_s, {{u"style:position"_s, u"380pt"_s}});
        xml.end();
    }
    xml.end();
    xml.empty(u"style:text-properties"_s,
              {{u"fo:font-size"_s, pointsText(style.size)},
               {u"fo:font-weight"_s, latin(style.weight)},
               {u"fo:color"_s, latin(style.colour)}});
    xml.end();
}

void writeDefaults(OdtXml &xml, const Document &document)
{
    const QStringList language = document.language.split(u'-');
    const QString country =
        language.size() > 1 ? language.last().toUpper() : document.locale.name().section(u'_', 1, 1);
    xml.start(u"style:default-style"_s, {{u"style:family"_s, u"paragraph"_s}});
    xml.empty(u"style:text-properties"_s,
              {{u"style:font-name"_s, paperFontFamily()},
               {u"fo:font-family"_s, paperFontFamily()},
               {u"fo:font-size"_s, u"10pt"_s},
               {u"fo:language"_s, language.first()},
               {u"fo:country"_s, country}});
    xml.end();
    xml.empty(u"style:style"_s, {{u"style:name"_s, u"Standard"_s}, {u"style:family"_s, u"paragraph"_s}});
}

void writePageLayout(OdtXml &xml, bool landscape)
{
    const PaperSize paper = landscape ? PaperSize::landscape() : PaperSize::portrait();
    xml.start(u"style:page-layout"_s, {{u"style:name"_s, u"page"_s}});
    xml.empty(u"style:page-layout-properties"_s,
              {{u"fo:page-width"_s, pointsText(paper.width / pt)},
               {u"fo:page-height"_s, pointsText(paper.height / pt)},
               {u"style:print-orientation"_s, landscape ? u"landscape"_s : u"portrait"_s},
               {u"fo:margin-top"_s, pointsText(paper.top / pt)},
               {u"fo:margin-bottom"_s, pointsText(paper.bottom / pt)},
               {u"fo:margin-left"_s, pointsText(paper.side / pt)},
               {u"fo:margin-right"_s, pointsText(paper.side / pt)}});
    xml.start(u"style:header-style"_s);
    xml.empty(u"style:header-footer-properties"_s,
              {{u"fo:min-height"_s, u"40pt"_s}, {u"fo:margin-bottom"_s, u"18pt"_s}});
    xml.end();
    xml.start(u"style:footer-style"_s);
    xml.empty(u"style:header-footer-properties"_s, {{u"fo:min-height"_s, u"20pt"_s}, {u"fo:margin-top"_s, u"10pt"_s}});
    xml.end();
    xml.end();
}

void writeColumn(OdtXml &xml, const QString &name, qreal width)
{
    xml.start(u"style:style"_s, {{u"style:name"_s, name}, {u"style:family"_s, u"table-column"_s}});
    xml.empty(u"style:table-column-properties"_s, {{u"style:column-width"_s, pointsText(width)}});
    xml.end();
}

void writeHeaderCell(OdtXml &xml, const QString &style, const QStringList &lines, const QString &firstStyle)
{
    xml.start(u"table:table-cell"_s, {{u"office:value-type"_s, u"string"_s}, {u"table:style-name"_s, u"headcell"_s}});
    for (qsizetype i = 0; i < lines.size(); ++i)
        xml.paragraph(i == 0 ? firstStyle : style, lines.at(i));
    if (lines.isEmpty())
        xml.paragraph(style, QString());
    xml.end();
}

void writeHeader(OdtXml &xml, const Document &document)
{
    const bool emblem = document.publicity.emblem && !document.publicity.lines.isEmpty();
    xml.start(u"style:header"_s);
    xml.start(u"table:table"_s, {{u"table:name"_s, u"Head"_s}, {u"table:style-name"_s, u"headtable"_s}});
    for (const QString &column : {u"heademblem"_s, u"headfund"_s, u"headproject"_s})
        xml.empty(u"table:table-column"_s, {{u"table:style-name"_s, column}});
    xml.start(u"table:table-row"_s);
    xml.start(u"table:table-cell"_s, {{u"office:value-type"_s, u"string"_s}, {u"table:style-name"_s, u"headcell"_s}});
    xml.start(u"text:p"_s, {{u"text:style-name"_s, u"Header"_s}});
    if (emblem)
        xml.picture(u"emblem.png"_s, QSizeF(emblemWidth(24), 24), document.publicity.lines.first());
    xml.end();
    xml.end();
    writeHeaderCell(xml, u"Header"_s, document.publicity.lines, u"Header_20_Strong"_s);
    QStringList right{document.head.project, document.head.owner};
    if (!document.head.diaryNumber.isEmpty())
        right << document.words.diaryNumber + u' ' + document.head.diaryNumber;
    right.removeAll(QString());
    writeHeaderCell(xml, u"Header_20_Right"_s, right, u"Header_20_Right"_s);
    xml.end();
    xml.end();
    xml.end();
}

// "Page %1 of %2" with fields for both, in whatever order the language has them.
void writePageOf(OdtXml &xml, QString words)
{
    while (!words.isEmpty()) {
        const qsizetype mark = words.indexOf(u'%');
        xml.characters(words.left(mark < 0 ? words.size() : mark));
        if (mark < 0)
            return;
        const QString which = words.mid(mark, 2);
        if (which == u"%1"_s || which == u"%2"_s)
            xml.empty(which == u"%1"_s ? u"text:page-number"_s : u"text:page-count"_s);
        words.remove(0, mark + 2);
    }
}

void writeFooter(OdtXml &xml, const Document &document)
{
    xml.start(u"style:footer"_s);
    xml.start(u"text:p"_s, {{u"text:style-name"_s, u"footerline"_s}});
    xml.characters(document.title.simplified());
    xml.empty(u"text:tab"_s);
    writePageOf(xml, document.words.pageOf);
    xml.end();
    xml.end();
}

void writeHeaderStyles(OdtXml &xml, qreal width)
{
    xml.start(u"style:style"_s, {{u"style:name"_s, u"headtable"_s}, {u"style:family"_s, u"table"_s}});
    xml.empty(u"style:table-properties"_s, {{u"style:width"_s, pointsText(width)}, {u"table:align"_s, u"left"_s}});
    xml.end();
    writeColumn(xml, u"heademblem"_s, 44);
    writeColumn(xml, u"headfund"_s, (width - 44) * 0.55);
    writeColumn(xml, u"headproject"_s, (width - 44) * 0.45);
    xml.start(u"style:style"_s, {{u"style:name"_s, u"headcell"_s}, {u"style:family"_s, u"table-cell"_s}});
    xml.empty(u"style:table-cell-properties"_s,
              {{u"fo:padding"_s, u"0pt"_s}, {u"fo:border"_s, u"none"_s}, {u"style:vertical-align"_s, u"middle"_s}});
    xml.end();
    xml.start(u"style:style"_s,
              {{u"style:name"_s, u"footerline"_s},
               {u"style:family"_s, u"paragraph"_s},
               {u"style:parent-style-name"_s, u"Footer"_s}});
    xml.start(u"style:paragraph-properties"_s);
    xml.start(u"style:tab-stops"_s);
    xml.empty(u"style:tab-stop"_s, {{u"style:position"_s, pointsText(width)}, {u"style:type"_s, u"right"_s}});
    xml.end();
    xml.end();
    xml.end();
}

} // namespace

QByteArray odtStyles(const PreparedDocument &prepared)
{
    const Document &document = prepared.document;
    const PaperSize paper = prepared.landscape ? PaperSize::landscape() : PaperSize::portrait();
    QByteArray bytes;
    OdtXml xml(&bytes);
    xml.startDocument(u"office:document-styles"_s);
    xml.start(u"office:font-face-decls"_s);
    xml.empty(u"style:font-face"_s,
              {{u"style:name"_s, paperFontFamily()},
               {u"svg:font-family"_s, u'\'' + paperFontFamily() + u'\''},
               {u"style:font-family-generic"_s, u"swiss"_s},
               {u"style:font-pitch"_s, u"variable"_s}});
    xml.end();
    xml.start(u"office:styles"_s);
    writeDefaults(xml, document);
    for (const ParagraphStyle &style : paragraphStyles)
        writeParagraphStyle(xml, style);
    xml.end();
    xml.start(u"office:automatic-styles"_s);
    writePageLayout(xml, prepared.landscape);
    writeHeaderStyles(xml, paper.textWidth() / pt);
    xml.end();
    xml.start(u"office:master-styles"_s);
    xml.start(u"style:master-page"_s, {{u"style:name"_s, u"Standard"_s}, {u"style:page-layout-name"_s, u"page"_s}});
    writeHeader(xml, document);
    writeFooter(xml, document);
    xml.end();
    xml.end();
    xml.end();
    xml.endDocument();
    return bytes;
}

} // namespace samverkan
