using System.Text;
using Companion.Sources;

namespace Companion.Site.Importing.GoTemplates;

/// <summary>Translates the template of a shortcode from Go's template language to Liquid.</summary>
internal sealed class TemplateTranslator
{
    private readonly ExpressionTranslator _expressions = new();
    private readonly List<(SourceSpan Span, string Reason)> _impossible = [];
    private readonly StringBuilder _liquid = new();
    private readonly Stack<OpenBlock> _blocks = new();
    private bool _hasAssigned;

    private TemplateTranslator() { }

    /// <summary>Translates a template.</summary>
    public static TranslatedTemplate Translate(string template) => new TemplateTranslator().Run(template);

    private TranslatedTemplate Run(string template)
    {
        try
        {
            foreach (var piece in GoPieces.Of(template))
            {
                Add(piece);
            }

            foreach (var block in _blocks)
            {
                _impossible.Add((block.Span, "this is never closed with {{ end }}"));
            }
        }
        catch (UntranslatableException exception)
        {
            _impossible.Add((exception.Span, exception.Message));
        }

        return new TranslatedTemplate(
            _impossible.Count == 0 ? _liquid.ToString() : null,
            _impossible,
            _expressions.Doubts
        );
    }

    private void Add(GoPiece piece)
    {
        if (!piece.IsAction)
        {
            AddText(piece);
            return;
        }

        try
        {
            AddAction(piece);
        }
        catch (UntranslatableException exception)
        {
            // One run reports everything.
            _impossible.Add((exception.Span, exception.Message));
            _expressions.TakeAssignments();
        }
    }

    private void AddText(GoPiece piece)
    {
        if (piece.Text.Contains("{%", StringComparison.Ordinal))
        {
            _liquid.Append($"{{% raw %}}{piece.Text}{{% endraw %}}");
        }
        else
        {
            _liquid.Append(piece.Text);
        }
    }

    private void AddAction(GoPiece piece)
    {
        var text = piece.Text.Trim();
        if (text.StartsWith("/*", StringComparison.Ordinal))
        {
            Tag(piece, "comment");
            _liquid
                .Append(text[2..].Replace("*/", "").Replace("{", "").Replace("}", ""))
                .Append(piece.TrimsBefore ? "{%- endcomment" : "{% endcomment")
                .Append(piece.TrimsAfter ? " -%}" : " %}");
            return;
        }

        var parser = new GoParser(piece.Text, piece.TextStart);
        var declared = parser.Declared();
        if (declared.Count > 0)
        {
            Assign(piece, parser, declared[0]);
            return;
        }

        var keyword = new GoParser(piece.Text, piece.TextStart).Word();
        if (
            keyword
            is "if"
                or "with"
                or "range"
                or "else"
                or "end"
                or "define"
                or "block"
                or "template"
                or "break"
                or "continue"
        )
        {
            parser.Word();
            AddKeyword(piece, parser, keyword);
            return;
        }

        var value = Whole(piece, parser, parser.Pipeline());
        Output(piece, value);
    }

    private LiquidValue Whole(GoPiece piece, GoParser parser, GoNode node) =>
        parser.AtEnd
            ? _expressions.Translate(node)
            : throw new UntranslatableException(piece.Span, "this is not an expression");

    private void AddKeyword(GoPiece piece, GoParser parser, string keyword)
    {
        switch (keyword)
        {
            case "if":
                // First, so that its end finds it even if the condition cannot be translated.
                _blocks.Push(new OpenBlock(piece.Span, "if", HasDot: false, Ends: 1));
                Tag(piece, $"if {_expressions.Condition(parser.Pipeline())}");
                break;
            case "with":
                OpenWith(piece, parser);
                break;
            case "range":
                OpenRange(piece, parser);
                break;
            case "else":
                Else(piece, parser);
                break;
            case "end":
                End(piece);
                break;
            case "break" or "continue":
                Tag(piece, keyword);
                break;
            default:
                if (keyword != "template")
                {
                    _blocks.Push(new OpenBlock(piece.Span, "comment", HasDot: false, Ends: 1));
                }

                throw new UntranslatableException(
                    piece.Span,
                    $"{keyword} has no counterpart: put that part into layouts/partials/ and include it with {{% include \"name\" %}}"
                );
        }
    }

    private void OpenWith(GoPiece piece, GoParser parser)
    {
        var declared = parser.Declared();
        LiquidValue value;
        try
        {
            value = _expressions.Simple(Whole(piece, parser, parser.Pipeline()));
        }
        catch (UntranslatableException)
        {
            // Its end has to find it.
            _expressions.Enter(new LiquidValue("unknown"));
            _blocks.Push(new OpenBlock(piece.Span, "if", HasDot: true, Ends: 1));
            throw;
        }

        Tag(piece, $"if {value.Text} != blank");
        _expressions.Enter(value);
        if (declared.Count > 0)
        {
            _expressions.Define(declared[0], value);
        }

        _blocks.Push(new OpenBlock(piece.Span, "if", HasDot: true, Ends: 1));
    }

    private void OpenRange(GoPiece piece, GoParser parser)
    {
        var declared = parser.Declared();
        LiquidValue list;
        try
        {
            list = _expressions.Simple(Whole(piece, parser, parser.Pipeline()));
        }
        catch (UntranslatableException)
        {
            _expressions.Enter(new LiquidValue("unknown"));
            _blocks.Push(new OpenBlock(piece.Span, "for", HasDot: true, Ends: 1));
            throw;
        }

        var isPages = list.Text is "site.pages" || list.Text.EndsWith(".translations", StringComparison.Ordinal);
        var source = list.Text == "params" ? "args" : list.Text;
        if (list.Text == "params")
        {
            _expressions.Doubts.Add((piece.Span, "this loop goes through the parameters without names only"));
        }

        var item = new LiquidValue(
            _expressions.NewName(isPages ? "page" : "item"),
            isPages ? LiquidKind.Page : LiquidKind.Value
        );
        Tag(piece, $"for {item.Text} in {source}");
        _expressions.Enter(item);
        if (declared.Count > 0)
        {
            _expressions.Define(declared[^1], item);
        }

        if (declared.Count == 2)
        {
            _expressions.Define(declared[0], new LiquidValue("forloop.index0"));
        }

        _blocks.Push(new OpenBlock(piece.Span, "for", HasDot: true, Ends: 1));
    }

    private void Else(GoPiece piece, GoParser parser)
    {
        if (!_blocks.TryPop(out var block))
        {
            throw new UntranslatableException(piece.Span, "there is nothing that this else belongs to");
        }

        if (block.HasDot)
        {
            _expressions.Leave();
        }

        var word = parser.Word();
        if (word is null)
        {
            Tag(piece, "else");
            _blocks.Push(block with { HasDot = false });
            return;
        }

        // The condition of elsif may need variables, so it becomes an if within the else.
        Tag(piece, "else");
        _blocks.Push(block with { HasDot = false, Ends = block.Ends + 1 });
        var inner = piece with { TrimsBefore = false };
        if (word == "if")
        {
            Tag(inner, $"if {_expressions.Condition(parser.Pipeline())}");
        }
        else
        {
            throw new UntranslatableException(piece.Span, $"else {word} has no counterpart in Liquid");
        }
    }

    private void End(GoPiece piece)
    {
        if (!_blocks.TryPop(out var block))
        {
            throw new UntranslatableException(piece.Span, "there is nothing that this end belongs to");
        }

        if (block.HasDot)
        {
            _expressions.Leave();
        }

        // Those of "else if" first.
        for (var at = 1; at < block.Ends; at++)
        {
            _liquid.Append(piece.TrimsBefore && at == 1 ? "{%- endif %}" : "{% endif %}");
        }

        Tag(block.Ends > 1 ? piece with { TrimsBefore = false } : piece, $"end{block.Tag}");
    }

    private void Assign(GoPiece piece, GoParser parser, string name)
    {
        // A setting of Hugo's own, in old templates.
        if (name == "_hugo_config")
        {
            return;
        }

        // Known even if its value cannot be translated: its uses are no errors of their own.
        var liquid = ExpressionTranslator.NameOf(name);
        _expressions.Define(name, new LiquidValue(liquid));
        var value = Whole(piece, parser, parser.Pipeline());
        if (value.IsCondition)
        {
            value = _expressions.Simple(value);
        }

        Tag(piece, value.Kind is LiquidKind.Page or LiquidKind.Site ? "comment" : $"assign {liquid} = {value.Text}");
        if (value.Kind is LiquidKind.Page or LiquidKind.Site)
        {
            _liquid.Append("{% endcomment %}");
        }

        _expressions.Define(name, value.Kind is LiquidKind.Value ? new LiquidValue(liquid) : value);
    }

    private void Output(GoPiece piece, LiquidValue value)
    {
        if (value.IsCondition)
        {
            value = _expressions.Simple(value);
        }

        if (IsInScript() && !value.Text.EndsWith(" | raw", StringComparison.Ordinal))
        {
            if (_liquid.Length > 0 && _liquid[^1] is '"' or '\'')
            {
                _expressions.Doubts.Add(
                    (piece.Span, "Hugo escapes this text for JavaScript: check that it contains no quotes")
                );
            }
            else if (!value.Text.EndsWith("jsonify", StringComparison.Ordinal))
            {
                value = value.Through("jsonify");
            }
        }

        AppendAssignments(piece);
        _liquid
            .Append(piece.TrimsBefore && !_hasAssigned ? "{{- " : "{{ ")
            .Append(value.Text)
            .Append(piece.TrimsAfter ? " -}}" : " }}");
    }

    private void Tag(GoPiece piece, string tag)
    {
        AppendAssignments(piece);
        _liquid
            .Append(piece.TrimsBefore && !_hasAssigned ? "{%- " : "{% ")
            .Append(tag)
            .Append(piece.TrimsAfter ? " -%}" : " %}");
    }

    private void AppendAssignments(GoPiece piece)
    {
        var before = _expressions.TakeAssignments();
        _hasAssigned = before.Length > 0;
        _liquid.Append(piece.TrimsBefore && _hasAssigned ? "{%-" + before[2..] : before);
    }

    private bool IsInScript()
    {
        var text = _liquid.ToString();
        var open = text.LastIndexOf("<script", StringComparison.OrdinalIgnoreCase);
        return open >= 0
            && text.LastIndexOf("</script", StringComparison.OrdinalIgnoreCase) < open
            && text.IndexOf('>', open) >= 0;
    }

    private sealed record OpenBlock(SourceSpan Span, string Tag, bool HasDot, int Ends);
}
