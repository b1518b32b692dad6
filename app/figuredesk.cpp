// SPDX-License-Identifier: GPL-3.0-or-later
#include "figuredesk.h"

#include "session.h"

using namespace Qt::StringLiterals;

namespace samverkan {

// What a job answers with.
template <typename Value>
struct CountedByJob
{
    Value value;
    SharedTabulator::Memory memory;
};

FigureDesk::FigureDesk(Session &session)
    : m_session(session)
    , m_tabulator(session.store())
{
    connect(&session.store(), &Store::changed, this, [this](const ChangeSet &changes) {
        m_tabulator.apply(changes);
        ++m_revision;
        if (m_rows < m_directLimit) // who is large stays so
            m_rows = -1;
    });
}

FigureDesk::~FigureDesk() = default;

void FigureDesk::setDirectLimit(qint64 rows)
{
    m_directLimit = rows;
    m_rows = -1;
}

bool FigureDesk::countsDirectly() const
{
    if (m_rows < 0) {
        m_rows = 0;
        for (const QString &key : {u"participant"_s, u"attendance"_s, u"mobility"_s}) {
            const Kind &kind = m_session.store().catalogue().at(key);
            // Counting a million takes longer than the question itself may.
            m_rows += m_session.store().hasMoreThan(kind, m_directLimit) ? m_directLimit + 1 : m_session.store().count(kind);
        }
    }
    return m_rows <= m_directLimit;
}

template <typename Value>
Job *FigureDesk::run(const std::function<Value(SharedTabulator &, const Labeller &)> &work, const std::function<void(const Value &)> &done)
{
    const ReferenceData &reference = m_session.program().reference;
    if (countsDirectly()) {
        done(work(m_tabulator, Labeller(m_session.store(), reference, m_session.lists().language())));
        return nullptr;
    }
    const auto memory = m_tabulator.memory();
    const QString code = m_session.lists().language().code(); // the window's may be another before the job is done
    const int revision = m_revision;
    return m_session.jobs().read(this, [work, memory, code, &reference](const Store &store, const JobHooks &) {
        const Language language(code);
        SharedTabulator tabulator(store, memory);
        Value value = work(tabulator, Labeller(store, reference, language));
        return CountedByJob<Value>{std::move(value), tabulator.memory()};
    }, [this, revision, done](const JobAnswer<CountedByJob<Value>> &answer) {
        if (!answer.value || revision != m_revision)
            return; // whoever asked hears of the change too, and asks again
        m_tabulator.adopt(answer.value->memory);
        done(answer.value->value);
    });
}

static QString noteWords(const Question &question, const Labeller &labeller)
{
    QStringList parts{labeller.periodText(question), labeller.filterText(question)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString FigureDesk::noteOf(const Question &question) const
{
    return noteWords(question, Labeller(m_session.store(), m_session.program().reference, m_session.lists().language()));
}

void FigureDesk::ask(const FigureChoice &choice, const Question &question, const std::function<void(const ShownFigure &)> &done)
{
    if (m_figureJob)
        m_figureJob->cancel();
    m_figureJob = nullptr;
    const auto serial = std::make_shared<QPointer<Job>>();
    Job *job = run<ShownFigure>([choice, question](SharedTabulator &tabulator, const Labeller &labeller) {
        CrossTabulation table = tabulator.tabulate(question);
        labeller.label(table);
        return shownFigure(choice, table, noteWords(question, labeller), labeller.language());
    }, [this, serial, done](const ShownFigure &figure) {
        if (!*serial || *serial == m_figureJob) // at once, or still the newest
            done(figure);
    });
    *serial = job;
    m_figureJob = job;
}

void FigureDesk::askTable(const Question &question, const std::function<void(const CrossTabulation &)> &done)
{
    run<CrossTabulation>([question](SharedTabulator &tabulator, const Labeller &labeller) {
        CrossTabulation table = tabulator.tabulate(question);
        labeller.label(table);
        return table;
    }, done);
}

void FigureDesk::askReport(const std::shared_ptr<const Language> &language, const std::function<Document(const ReportBase &)> &build,
                           const std::function<void(const Document &)> &done)
{
    run<Document>([language, build, &reference = m_session.program().reference](SharedTabulator &tabulator, const Labeller &labeller) {
        return build(reportBase(labeller.store(), [&tabulator](const Question &question) { return tabulator.tabulate(question); },
                                reference, *language));
    }, done);
}

QList<RowId> FigureDesk::withPage(QString &kind, const QList<RowId> &ids)
{
    if (!m_session.store().catalogue().at(kind).isPair())
        return ids;
    const QList<RowId> people = m_tabulator.peopleOf(kind, ids);
    kind = u"participant"_s;
    return people;
}

} // namespace samverkan
