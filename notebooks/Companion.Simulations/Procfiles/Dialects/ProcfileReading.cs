using Companion.Sources;

namespace Companion.Simulations.Procfiles.Dialects;

/// <summary>The processes that a tool has read so far.</summary>
internal sealed class ProcfileReading(ProcfileSource source, ProcfileDialect dialect)
{
    private readonly List<ProcessType> _processes = [];
    private readonly List<ProcfileWarning> _warnings = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    public bool IsEmpty => _processes.Count == 0;

    public bool Has(string name) => _places.ContainsKey(name);

    public void Add(ProcessType process)
    {
        _places[process.Name] = _processes.Count;
        _processes.Add(process);
    }

    /// <summary>Like a hash or dictionary: the name keeps its first position and gets the last command.</summary>
    public void AddOrReplace(ProcessType process)
    {
        if (_places.TryGetValue(process.Name, out var place))
        {
            _processes[place] = process;
        }
        else
        {
            Add(process);
        }
    }

    public void Warn(string message, SourceSpan span) => _warnings.Add(new ProcfileWarning(message, span));

    public Procfile Done() => new(source, dialect, _processes, Error: null, _warnings);

    /// <summary>The tool gives up at a line and returns nothing.</summary>
    public Procfile Refuse(string message, SourceSpan span) =>
        new(source, dialect, [], new ProcfileError(message, span), []);

    /// <summary>The tool gives up at a line and returns what it has read.</summary>
    public Procfile Stop(string message, SourceSpan span) =>
        new(source, dialect, _processes, new ProcfileError(message, span), _warnings);

    /// <summary>The tool gives up because it finds no process.</summary>
    public Procfile RefuseEmpty(string message) =>
        new(source, dialect, [], new ProcfileError(message, Whole, IsOfWholeFile: true), []);

    /// <summary>The tool gives up because the file is not UTF-8.</summary>
    public Procfile RefuseBytes(string message)
    {
        var at = source.Text.IndexOf('\uFFFD');
        var span = at < 0 ? Whole : new SourceSpan(at, 1);
        return new Procfile(source, dialect, [], new ProcfileError(message, span, IsOfWholeFile: true), []);
    }

    public SourceSpan Whole => new(0, source.Text.Length);
}
