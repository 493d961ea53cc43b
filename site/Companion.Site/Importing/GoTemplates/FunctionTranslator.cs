using System.Text;

namespace Companion.Site.Importing.GoTemplates;

/// <summary>Translates Hugo's functions to Liquid's filters and comparisons.</summary>
internal sealed class FunctionTranslator(ExpressionTranslator expressions)
{
    // Functions of one value, which is the last argument.
    private static readonly Dictionary<string, string> Filters = new(StringComparer.Ordinal)
    {
        ["markdownify"] = "markdownify",
        ["safeHTML"] = "raw",
        ["safeHTMLAttr"] = "raw",
        ["safeURL"] = "raw",
        ["safeCSS"] = "raw",
        ["safeJS"] = "raw",
        ["htmlEscape"] = "escape",
        ["plainify"] = "plainify",
        ["urlize"] = "urlize",
        ["anchorize"] = "urlize",
        ["upper"] = "upcase",
        ["strings.ToUpper"] = "upcase",
        ["lower"] = "downcase",
        ["strings.ToLower"] = "downcase",
        ["len"] = "size",
        ["jsonify"] = "jsonify",
        ["relURL"] = "relurl",
        ["absURL"] = "absurl",
        ["relLangURL"] = "relurl",
        ["absLangURL"] = "absurl",
        ["strings.TrimSpace"] = "strip",
        ["string"] = "append: \"\"",
        ["int"] = "plus: 0",
        ["float"] = "plus: 0.0",
        ["urlquery"] = "url_encode",
    };

    // Functions of two values: Hugo's order, and whether the value comes last.
    private static readonly Dictionary<string, (string Filter, bool ValueIsLast)> PairFilters = new(
        StringComparer.Ordinal
    )
    {
        ["default"] = ("default", true),
        ["split"] = ("split", false),
        ["delimit"] = ("join", false),
        ["add"] = ("plus", false),
        ["sub"] = ("minus", false),
        ["mul"] = ("times", false),
        ["div"] = ("divided_by", false),
        ["mod"] = ("modulo", false),
        ["strings.TrimPrefix"] = ("remove_first", true),
        ["strings.TrimSuffix"] = ("remove_last", true),
    };

    private static readonly Dictionary<string, string> Comparisons = new(StringComparer.Ordinal)
    {
        ["eq"] = "==",
        ["ne"] = "!=",
        ["lt"] = "<",
        ["gt"] = ">",
        ["le"] = "<=",
        ["ge"] = ">=",
        ["in"] = "contains",
        ["strings.Contains"] = "contains",
        ["hasPrefix"] = "startswith",
        ["strings.HasPrefix"] = "startswith",
        ["hasSuffix"] = "endswith",
        ["strings.HasSuffix"] = "endswith",
    };

    /// <summary>Translates a call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="name">The function's name.</param>
    /// <exception cref="UntranslatableException">Liquid has no counterpart.</exception>
    public LiquidValue Translate(GoCall call, string name)
    {
        var arguments = call.Arguments;
        if (Filters.TryGetValue(name, out var filter) && arguments.Count == 1)
        {
            Doubt(call, name);
            return expressions.Translate(arguments[0]).Through(filter);
        }

        if (PairFilters.TryGetValue(name, out var pair) && arguments.Count == 2)
        {
            var (value, other) = pair.ValueIsLast ? (arguments[1], arguments[0]) : (arguments[0], arguments[1]);
            var argument = expressions.Simple(other);
            return expressions.Translate(value).Through($"{pair.Filter}: {argument.Text}");
        }

        return Comparisons.TryGetValue(name, out var sign) && arguments.Count >= 2
            ? Compare(arguments, sign)
            : Other(call, name, arguments);
    }

    private LiquidValue Other(GoCall call, string name, IReadOnlyList<GoNode> arguments) =>
        (name, arguments.Count) switch
        {
            ("and" or "or", >= 2) => Combine(arguments, name),
            ("not", 1) => Not(arguments[0]),
            ("cond", 3) => expressions.Choose(arguments[0], arguments[1], arguments[2]),
            ("printf" or "fmt.Printf", >= 1) => Format(call, arguments),
            ("print", >= 1) => Concatenate(arguments),
            ("replace" or "strings.Replace", 3) => expressions
                .Translate(arguments[0])
                .Through($"replace: {expressions.Simple(arguments[1]).Text}, {expressions.Simple(arguments[2]).Text}"),
            ("trim" or "strings.Trim", 2) => Trim(call, arguments),
            ("highlight" or "transform.Highlight", 2 or 3) => Highlight(call, arguments),
            ("dateFormat" or "time.Format", 2) => Date(call, arguments),
            ("time" or "time.AsTime", 1) => expressions.Translate(arguments[0]) with { Kind = LiquidKind.Date },
            ("now", 0) => new LiquidValue("\"now\"", LiquidKind.Date),
            ("site", 0) => new LiquidValue("site", LiquidKind.Site),
            ("page", 0) => new LiquidValue("page", LiquidKind.Page),
            ("index", 2) => Index(call, arguments),
            ("isset", 2) => new LiquidValue($"{Index(call, arguments).Text} != nil", IsCondition: true),
            _ => throw new UntranslatableException(call.Span, Reason(name)),
        };

    private static string Reason(string name) =>
        name switch
        {
            "partial" or "partialCached" or "template" =>
                "it renders a partial of Hugo's: translate that by hand, to layouts/partials/, and include it with {% include \"name\" %}",
            "ref" or "relref" => "templates have no ref: write the page's address with relurl",
            "dict" or "slice" => "Liquid has no lists or maps written in a template",
            "i18n" or "T" => "templates have no translations of texts: use site.params in each language",
            "where" or "first" or "after" or "sort" or "group" => "lists are filtered with Liquid's own filters here",
            "getJSON" or "getCSV" or "resources.GetRemote" => "a build does not use the network",
            _ when name.StartsWith("resources.", StringComparison.Ordinal)
                    || name.StartsWith("images.", StringComparison.Ordinal) =>
                "there is no processing of pictures and other resources: put the file into static/",
            _ => $"templates have no function {name}",
        };

    private void Doubt(GoCall call, string name)
    {
        if (name is "relLangURL" or "absLangURL")
        {
            expressions.Doubts.Add(
                (call.Span, $"{name} became a link without the language's folder: add it where it is needed")
            );
        }
        else if (name is "anchorize")
        {
            expressions.Doubts.Add((call.Span, "anchorize became urlize, which keeps a full stop"));
        }
    }

    // eq a b c: a equals b or c.
    private LiquidValue Compare(IReadOnlyList<GoNode> arguments, string sign)
    {
        var left = expressions.Simple(arguments[0]).Text;
        var comparisons = arguments.Skip(1).Select(right => $"{left} {sign} {expressions.Simple(right).Text}");
        return new LiquidValue(string.Join(" or ", comparisons), IsCondition: true);
    }

    // Liquid reads "and" and "or" from right to left, without parentheses: a mixed condition becomes a variable.
    private LiquidValue Combine(IReadOnlyList<GoNode> arguments, string word) =>
        new(
            string.Join(
                $" {word} ",
                arguments.Select(argument =>
                {
                    var condition = expressions.Condition(argument);
                    var other = word == "and" ? " or " : " and ";
                    return condition.Contains(other, StringComparison.Ordinal)
                        ? expressions.Simple(new LiquidValue(condition, IsCondition: true)).Text
                        : condition;
                })
            ),
            IsCondition: true
        );

    private LiquidValue Not(GoNode argument)
    {
        var value = expressions.Translate(argument);
        var simple = expressions.Simple(value).Text;
        return new LiquidValue($"{simple} == blank", IsCondition: true);
    }

    private LiquidValue Concatenate(IReadOnlyList<GoNode> arguments)
    {
        var texts = arguments.Select(argument => expressions.Simple(argument).Text).ToArray();
        return texts.Skip(1).Aggregate(new LiquidValue(texts[0]), (value, text) => value.Through($"append: {text}"));
    }

    private LiquidValue Format(GoCall call, IReadOnlyList<GoNode> arguments)
    {
        if (arguments[0] is not GoLiteral { IsText: true } format)
        {
            throw new UntranslatableException(call.Span, "printf needs its format as a text");
        }

        var value = new LiquidValue("\"\"");
        var text = new StringBuilder();
        var next = 1;
        for (var at = 0; at < format.Value.Length; at++)
        {
            if (format.Value[at] != '%' || at + 1 == format.Value.Length)
            {
                text.Append(format.Value[at]);
                continue;
            }

            var verb = format.Value[++at];
            if (verb == '%')
            {
                text.Append('%');
            }
            else if (verb is 's' or 'd' or 'v' && next < arguments.Count)
            {
                Flush();
                value = value.Through($"append: {expressions.Simple(arguments[next++]).Text}");
            }
            else
            {
                throw new UntranslatableException(call.Span, $"printf's %{verb} has no counterpart in Liquid");
            }
        }

        Flush();
        return value;

        void Flush()
        {
            if (text.Length > 0)
            {
                var quoted =
                    LiquidText.Quote(text.ToString())
                    ?? throw new UntranslatableException(
                        call.Span,
                        "Liquid cannot write a text with both kinds of quotes"
                    );
                value = value.Text == "\"\"" ? new LiquidValue(quoted) : value.Through($"append: {quoted}");
                text.Clear();
            }
        }
    }

    private LiquidValue Trim(GoCall call, IReadOnlyList<GoNode> arguments) =>
        arguments[1] is GoLiteral { IsText: true } characters && string.IsNullOrWhiteSpace(characters.Value)
            ? expressions.Translate(arguments[0]).Through("strip")
            : throw new UntranslatableException(call.Span, "Liquid trims white space only");

    private LiquidValue Highlight(GoCall call, IReadOnlyList<GoNode> arguments)
    {
        if (arguments.Count == 3)
        {
            expressions.Doubts.Add((call.Span, "the options of highlight are left out"));
        }

        var language = expressions.Simple(arguments[1]);
        return expressions.Translate(arguments[0]).Through($"highlight: {language.Text}");
    }

    private LiquidValue Date(GoCall call, IReadOnlyList<GoNode> arguments) =>
        arguments[0] is GoLiteral { IsText: true } layout && !layout.Value.StartsWith(':')
            ? expressions.Translate(arguments[1]).Through($"date: \"{LiquidText.DateFormat(layout.Value)}\"")
            : throw new UntranslatableException(
                call.Span,
                "only a date's layout that is written out can be translated"
            );

    private LiquidValue Index(GoCall call, IReadOnlyList<GoNode> arguments)
    {
        var owner = expressions.Simple(arguments[0]);
        if (ExpressionTranslator.Number(arguments[1]) is { } number)
        {
            // .Params is a list when the parameters have no names.
            return owner.Text == "params"
                ? new LiquidValue($"args[{number}]")
                : new LiquidValue($"{owner.Text}[{number}]");
        }

        return owner.Kind is LiquidKind.Value
            ? new LiquidValue($"{owner.Text}[{expressions.Simple(arguments[1]).Text}]")
            : throw new UntranslatableException(call.Span, "only lists and maps have an index in Liquid");
    }
}
