using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Settings;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;
using Companion.Sources;

namespace Companion.Python.Evaluation;

/// <summary>Evaluates the modules of a project. Nothing of it runs outside this class, and nothing outside is looked at.</summary>
internal sealed partial class Interpreter
{
    private const int MaximumDiagnostics = 200;

    private readonly List<Diagnostic> diagnostics = [];
    private readonly Escapes escapes = new();
    private readonly Merging merging;
    private readonly SettingsProject project;
    private PythonRaise? lastDropped;
    private SourceText file;
    private SyntaxNode? statement;
    private SyntaxNode? changeOf;
    private Change? change;
    private long sequence;

    public Interpreter(SettingsProject project, EvaluationLimits limits)
    {
        this.project = project;
        Meter = new Meter(limits);
        merging = new Merging(escapes);
        file = new SourceText(project.Module, string.Empty);
        Environment = MakeEnvironment();
    }

    public Meter Meter { get; }

    public SettingsProject Project => project;

    /// <summary><c>os.environ</c>.</summary>
    public PythonDictionary Environment { get; }

    public IReadOnlyList<Diagnostic> Diagnostics => diagnostics;

    public PythonRaise? LastDropped => lastDropped;

    private PythonDictionary MakeEnvironment()
    {
        var items = new DictionaryItems { IsEnvironment = true };
        foreach (var (name, value) in project.Environment)
        {
            items.Add(new(Known.Of(name), Known.Of(value)));
        }

        // Django itself needs it to find the module.
        var module = Known.Of("DJANGO_SETTINGS_MODULE");
        if (items.Find(module) < 0)
        {
            items.Add(new(module, Known.Of(project.Module)));
        }

        return new PythonDictionary(items);
    }

    /// <summary>An undetermined value that the node made.</summary>
    public Undetermined Unknown(string reason, SyntaxNode node) => new(reason, new SourceLocation(file, node.Span));

    /// <summary>An undetermined value that the statement under way made.</summary>
    public Undetermined Unknown(string reason) => new(reason, new SourceLocation(file, statement?.Span ?? default));

    private Undetermined Unknown(UnknowableException exception, SyntaxNode node) =>
        exception.Cause ?? Unknown(exception.Message, node);

    /// <summary>The change that the statement under way makes.</summary>
    private Change Now
    {
        get
        {
            if (!ReferenceEquals(changeOf, statement) || change is null)
            {
                change = new Change(++sequence, file, statement?.Span ?? default);
                changeOf = statement;
            }

            return change;
        }
    }

    /// <summary>To be called before a container is changed: it can be restored, and the statement is remembered.</summary>
    public void Touch(Container container)
    {
        Meter.Charge(Journal.Touch(container) * 8L);
        container.Changed = Now;
    }

    /// <summary>The same before one item is added at the end, which costs less to restore.</summary>
    public void TouchEnd(Container container)
    {
        Journal.TouchEnd(container);
        container.Changed = Now;
    }

    /// <summary>Takes hold of a container: its contents are no longer known.</summary>
    public void Doubt(Container container, Undetermined why)
    {
        if (container.Doubt is null)
        {
            Touch(container);
            EscapeItems(container);
            container.Doubt = why;
        }
    }

    private void EscapeItems(Container container)
    {
        switch (container)
        {
            case ListItems list:
                Meter.Charge(list.Count);
                list.Items.ForEach(escapes.Add);
                break;
            case DictionaryItems dictionary:
                Meter.Charge(dictionary.Count);
                dictionary.Items.ForEach(entry => escapes.Add(entry.Value));
                break;
        }
    }

    /// <summary>Something is written through an undetermined value: to any of the containers that it may be.</summary>
    private void DoubtEscaped(Undetermined why)
    {
        Meter.Charge(escapes.Values.Count);

        // What a container in doubt held has escaped on its own.
        foreach (var value in escapes.Values.Where(value => Contents.Find(value)?.Doubt is null).ToList())
        {
            DoubtReachable(value, why);
        }
    }

    /// <summary>Takes hold of every container that can be reached from a value.</summary>
    public void DoubtReachable(PythonValue value, Undetermined why)
    {
        var pending = new Stack<PythonValue>([value]);
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        while (pending.TryPop(out var next))
        {
            Meter.Step();
            switch (next)
            {
                case PythonTuple tuple when seen.Add(tuple):
                    foreach (var item in tuple.Items)
                    {
                        pending.Push(item);
                    }

                    break;
                case PythonNames names:
                    DoubtNames(names.Module.Names, why);
                    break;
                case PythonView view:
                    pending.Push(view.Dictionary);
                    break;
                default:
                    if (Contents.Find(next) is { } container && seen.Add(container))
                    {
                        PushItems(container, pending);
                        Doubt(container, why);
                    }

                    break;
            }
        }
    }

    private static void PushItems(Container container, Stack<PythonValue> pending)
    {
        switch (container)
        {
            case ListItems list:
                list.Items.ForEach(pending.Push);
                break;
            case DictionaryItems dictionary:
                dictionary.Items.ForEach(entry => pending.Push(entry.Value));
                break;
        }
    }

    private void DoubtNames(Namespace names, Undetermined why)
    {
        foreach (var name in names.All())
        {
            if (!name.StartsWith("__", StringComparison.Ordinal))
            {
                escapes.Add(names.Get(name) ?? why);
                Journal.Assign(names, name, new Binding(why, Now));
            }
        }

        Journal.SetDoubt(names, why);
    }

    /// <summary>Takes hold of the names of the module under way: anything may have been done to them.</summary>
    public void DoubtModule(string reason)
    {
        foreach (var name in loaded.All())
        {
            if (loaded.Get(name) is PythonModule { File: { } own } module && ReferenceEquals(own, file))
            {
                DoubtNames(module.Names, Unknown(reason));
            }
        }
    }
}
