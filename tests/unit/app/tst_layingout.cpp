// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs.h"
#include "layingout.h"
#include "pagelayout.h"
#include "projectfile.h"
#include "samples.h"
#include "testmain.h"

#include <QApplication>
#include <QSignalSpy>

using namespace samverkan;
using namespace Qt::StringLiterals;

// The pages of a document for the window: short ones at once, long ones from a job.
class LayingOutTest : public QObject
{
    Q_OBJECT

    using Pages = std::shared_ptr<const PageLayout>;

private slots:
    void init() { failOnUnexpectedWarnings(); }

    void aShortDocumentIsThereAtOnce()
    {
        ProjectFile file;
        Jobs jobs(*file.store);
        Pages pages;
        layOut(jobs, this, samples::genderReport(), [&](const Pages &made) { pages = made; });
        QVERIFY(pages);
        QVERIFY(!jobs.isBusy());
    }

    void aLongOneComesLaterAndIsTheSame()
    {
        ProjectFile file;
        Jobs jobs(*file.store);
        QSignalSpy idle(&jobs, &Jobs::idle);
        const Document document = samples::longReport(900);
        Pages pages;
        layOut(jobs, this, document, [&](const Pages &made) { pages = made; });
        QVERIFY(!pages);
        QVERIFY(idle.wait());
        QVERIFY(pages);
        QCOMPARE(pages->pageCount(), PageLayout(prepareDocument(document)).pageCount());
        QVERIFY(pages->pageCount() > 10);
        QCOMPARE(pages->prepared().document.title, document.title);
    }

    void whoIsGoneGetsNone()
    {
        ProjectFile file;
        Jobs jobs(*file.store);
        QSignalSpy idle(&jobs, &Jobs::idle);
        auto receiver = std::make_unique<QObject>();
        bool told = false;
        layOut(jobs, receiver.get(), samples::longReport(900), [&](const Pages &) { told = true; });
        receiver.reset();
        QVERIFY(idle.wait());
        QVERIFY(!told);
    }
};

SAMVERKAN_TEST_MAIN_WITH(QApplication, LayingOutTest)
#include "tst_layingout.moc"
