using Companion.Simulations.Sources;

namespace Companion.Simulations.Procfiles.Dialects;

/// <summary>What a tool has read so far.</summary>
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

    /// <summary>As a hash or dictionary does: the name keeps its first place and gets the last command.</summary>
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

    /// <summary>The tool gives up and has nothing.</summary>
    public Procfile Refuse(string message, SourceSpan span) =>
        new(source, dialect, [], new ProcfileError(message, span), []);

    /// <summary>The tool gives up, with what it had.</summary>
    public Procfile Stop(string message, SourceSpan span) =>
        new(source, dialect, _processes, new ProcfileError(message, span), _warnings);

    public SourceSpan Whole => new(0, source.Text.Length);

    public SourceSpan FirstFlaw
    {
        get
        {
            var at = source.Text.IndexOf('\uFFFD');
            return at < 0 ? Whole : new SourceSpan(at, 1);
        }
    }
}
