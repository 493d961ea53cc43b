using System.Globalization;
using System.Text;
using Companion.Sources;

namespace Companion.Site.Importing.GoTemplates;

/// <summary>
/// Translates the expressions of a Go template to Liquid. Liquid has no expressions within others, so those become variables
/// that are assigned before.
/// </summary>
internal sealed class ExpressionTranslator
{
    private readonly Stack<LiquidValue> _dots = new([new LiquidValue("", LiquidKind.Call)]);
    private readonly Dictionary<string, LiquidValue> _variables = new(StringComparer.Ordinal);
    private readonly StringBuilder _before = new();
    private readonly FunctionTranslator _functions;
    private int _count;

    public ExpressionTranslator() => _functions = new FunctionTranslator(this);

    /// <summary>What a person should look at: where, and why.</summary>
    public List<(SourceSpan Span, string Reason)> Doubts { get; } = [];

    /// <summary>The assignments that have to come before the expression; they are forgotten.</summary>
    public string TakeAssignments()
    {
        var before = _before.ToString();
        _before.Clear();
        return before;
    }

    /// <summary>Enters the body of <c>with</c> or <c>range</c>, where the dot is something else.</summary>
    public void Enter(LiquidValue dot) => _dots.Push(dot);

    /// <summary>Leaves it.</summary>
    public void Leave() => _dots.Pop();

    /// <summary>Makes a variable known.</summary>
    public void Define(string name, LiquidValue value) => _variables[name] = value;

    /// <summary>The name in Liquid of a variable: no other has it.</summary>
    public static string NameOf(string variable) =>
        variable is "args" or "params" or "inner" or "page" or "site" or "name" or "ordinal" or "parent"
            ? variable + "_"
            : variable;

    /// <summary>A name for a variable that the template does not have.</summary>
    public string NewName(string stem) => $"{stem}_{++_count}";

    /// <summary>Translates an expression.</summary>
    /// <exception cref="UntranslatableException">Liquid has no counterpart.</exception>
    public LiquidValue Translate(GoNode node) =>
        node switch
        {
            GoLiteral literal => Literal(literal),
            GoPath path => Path(path, []),
            GoCall { Target: GoPath path } call => Path(path, call.Arguments),
            GoCall { Target: GoFunction function } call => _functions.Translate(call, function.Name),
            GoCall { Arguments.Count: 0 } call => Translate(call.Target),
            _ => throw new UntranslatableException(node.Span, "this is called like a function, but it is none"),
        };

    /// <summary>Translates an expression to a variable or a literal.</summary>
    /// <exception cref="UntranslatableException">Liquid has no counterpart.</exception>
    public LiquidValue Simple(GoNode node) => Simple(Translate(node));

    /// <inheritdoc cref="Simple(GoNode)"/>
    public LiquidValue Simple(LiquidValue value)
    {
        if (value.IsSimple)
        {
            return value;
        }

        var name = NewName("value");
        if (value.IsCondition)
        {
            _before.Append(
                $"{{% assign {name} = false %}}{{% if {value.Text} %}}{{% assign {name} = true %}}{{% endif %}}"
            );
        }
        else
        {
            _before.Append($"{{% assign {name} = {value.Text} %}}");
        }

        return new LiquidValue(name, value.Kind);
    }

    /// <summary>Translates a condition.</summary>
    /// <exception cref="UntranslatableException">Liquid has no counterpart.</exception>
    public string Condition(GoNode node)
    {
        var value = Translate(node);
        return value.IsCondition ? value.Text : $"{Simple(value).Text} != blank";
    }

    /// <summary>Chooses one of two values.</summary>
    public LiquidValue Choose(GoNode condition, GoNode yes, GoNode no)
    {
        var test = Condition(condition);
        var (first, second) = (Translate(yes), Translate(no));
        var name = NewName("value");
        _before.Append(
            $"{{% if {test} %}}{{% assign {name} = {first.Text} %}}{{% else %}}{{% assign {name} = {second.Text} %}}{{% endif %}}"
        );
        return new LiquidValue(name);
    }

    private static LiquidValue Literal(GoLiteral literal) =>
        !literal.IsText ? new LiquidValue(literal.Value)
        : LiquidText.Quote(literal.Value) is { } quoted ? new LiquidValue(quoted)
        : throw new UntranslatableException(literal.Span, "Liquid cannot write a text with both kinds of quotes");

    private LiquidValue Path(GoPath path, IReadOnlyList<GoNode> arguments)
    {
        var value = path switch
        {
            { Owner: { } owner } => Simple(owner),
            { Root: "$" } => _dots.Last(),
            { Root: "." } => _dots.Peek(),
            _ => _variables.GetValueOrDefault(path.Root[1..])
                ?? throw new UntranslatableException(path.Span, $"nothing defines {path.Root} in this template"),
        };
        for (var at = 0; at < path.Fields.Count; at++)
        {
            var isLast = at == path.Fields.Count - 1;
            value = PathTranslator.Field(value, path.Fields[at], isLast ? arguments : [], path.Span, this);
        }

        return path.Fields.Count == 0 && value.Kind == LiquidKind.Call
            ? throw new UntranslatableException(path.Span, "the call as a whole has no value")
            : value;
    }

    /// <summary>A whole number that is written as one; null for anything else.</summary>
    public static int? Number(GoNode node) =>
        node is GoLiteral { IsText: false } literal
        && int.TryParse(literal.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
