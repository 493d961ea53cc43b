using Companion.Sources;

namespace Companion.Site.Importing.GoTemplates;

/// <summary>Translates the fields and methods of Hugo's calls, pages and sites.</summary>
internal static class PathTranslator
{
    private static readonly Dictionary<string, (string Name, LiquidKind Kind)> OfPage = new(StringComparer.Ordinal)
    {
        ["Title"] = ("title", LiquidKind.Value),
        ["LinkTitle"] = ("title", LiquidKind.Value),
        ["RelPermalink"] = ("url", LiquidKind.Value),
        ["Permalink"] = ("permalink", LiquidKind.Value),
        ["Description"] = ("description", LiquidKind.Value),
        ["Date"] = ("date", LiquidKind.Date),
        ["PublishDate"] = ("date", LiquidKind.Date),
        ["Lastmod"] = ("lastmod", LiquidKind.Date),
        ["Section"] = ("section", LiquidKind.Value),
        ["Kind"] = ("kind", LiquidKind.Value),
        ["Draft"] = ("draft", LiquidKind.Value),
        ["Weight"] = ("weight", LiquidKind.Value),
        ["Params"] = ("params", LiquidKind.Value),
        ["Lang"] = ("language.code", LiquidKind.Value),
        ["Translations"] = ("translations", LiquidKind.Value),
        ["PrevInSection"] = ("older", LiquidKind.Page),
        ["NextInSection"] = ("newer", LiquidKind.Page),
    };

    private static readonly Dictionary<string, (string Name, LiquidKind Kind)> OfSite = new(StringComparer.Ordinal)
    {
        ["Title"] = ("title", LiquidKind.Value),
        ["BaseURL"] = ("baseUrl", LiquidKind.Value),
        ["Params"] = ("params", LiquidKind.Value),
        ["Data"] = ("data", LiquidKind.Value),
        ["Author"] = ("author", LiquidKind.Value),
        ["RegularPages"] = ("pages", LiquidKind.Value),
        ["Pages"] = ("pages", LiquidKind.Value),
        ["Sections"] = ("sections", LiquidKind.Value),
        ["LanguageCode"] = ("language.code", LiquidKind.Value),
        ["Menus"] = ("menus", LiquidKind.Value),
    };

    /// <summary>A field or method of a value.</summary>
    /// <param name="owner">The value.</param>
    /// <param name="name">The field.</param>
    /// <param name="arguments">The method's arguments.</param>
    /// <param name="span">Where it is.</param>
    /// <param name="expressions">Translates the arguments.</param>
    /// <exception cref="UntranslatableException">Templates have nothing like it.</exception>
    public static LiquidValue Field(
        LiquidValue owner,
        string name,
        IReadOnlyList<GoNode> arguments,
        SourceSpan span,
        ExpressionTranslator expressions
    ) =>
        (owner.Kind, name) switch
        {
            (LiquidKind.Call, _) => OfCall(owner, name, arguments, span, expressions),
            (LiquidKind.Page, "Site") => new LiquidValue("site", LiquidKind.Site),
            (LiquidKind.Page, "Page") => owner,
            (LiquidKind.Page, "RenderString") => Markdown(arguments, span, expressions),
            (LiquidKind.Page, "Param") when arguments is [GoLiteral { IsText: true } key] => new LiquidValue(
                $"{owner.Text}.params.{key.Value} | default: site.params.{key.Value}"
            ),
            (LiquidKind.Page, "Language") => new LiquidValue($"{owner.Text}.language"),
            (LiquidKind.Page, _) => Known(OfPage, owner, name, "page", span),
            (LiquidKind.Site, "Language") => new LiquidValue("site.language"),
            (LiquidKind.Site, _) => Known(OfSite, owner, name, "site", span),
            (LiquidKind.Date, "Format") when arguments is [GoLiteral { IsText: true } layout] => owner.Through(
                $"date: \"{LiquidText.DateFormat(layout.Value)}\""
            ),
            (LiquidKind.Date, "Year") => owner.Through("date: \"%Y\""),
            (LiquidKind.Date, _) => throw new UntranslatableException(span, $"dates have no {name} in Liquid"),
            (_, "Lang") when owner.Text.EndsWith(".language", StringComparison.Ordinal) => new LiquidValue(
                owner.Text + ".code"
            ),
            (_, "LanguageName") when owner.Text.EndsWith(".language", StringComparison.Ordinal) => new LiquidValue(
                owner.Text + ".name"
            ),
            _ when arguments.Count > 0 => throw new UntranslatableException(span, $"{name} is a method of Hugo's"),
            _ => OfValue(owner, name),
        };

    // In a loop over pages, the dot is a page; elsewhere, it may be data with keys of the same name.
    private static LiquidValue OfValue(LiquidValue owner, string name) =>
        owner.Text.StartsWith("page_", StringComparison.Ordinal) && OfPage.TryGetValue(name, out var member)
            ? new LiquidValue($"{owner.Text}.{member.Name}", member.Kind)
            : new LiquidValue($"{owner.Text}.{name}");

    private static LiquidValue OfCall(
        LiquidValue owner,
        string name,
        IReadOnlyList<GoNode> arguments,
        SourceSpan span,
        ExpressionTranslator expressions
    )
    {
        var prefix = owner.Text.Length == 0 ? "" : owner.Text + ".";
        return name switch
        {
            "Get" => Parameter(prefix, arguments, span),
            "Inner" or "InnerDeindent" when prefix.Length == 0 => new LiquidValue("inner"),
            "Page" => new LiquidValue("page", LiquidKind.Page),
            "Site" => new LiquidValue("site", LiquidKind.Site),
            "Parent" => new LiquidValue(prefix + "parent", LiquidKind.Call),
            "Params" => new LiquidValue(prefix + "params"),
            "Name" => new LiquidValue(prefix + "name"),
            "Ordinal" => new LiquidValue(prefix + "ordinal"),
            "IsNamedParams" => new LiquidValue($"{prefix}params.size > 0", IsCondition: true),
            "RenderString" => Markdown(arguments, span, expressions),
            _ => throw new UntranslatableException(span, $"templates have nothing like .{name}"),
        };
    }

    private static LiquidValue Parameter(string prefix, IReadOnlyList<GoNode> arguments, SourceSpan span) =>
        arguments switch
        {
            [GoLiteral { IsText: true } name] when name.Value.All(c => char.IsLetterOrDigit(c) || c is '_' or '-') =>
                new LiquidValue($"{prefix}params.{name.Value}"),
            [GoLiteral { IsText: true } name] => new LiquidValue($"{prefix}params[\"{name.Value}\"]"),
            [var position] when ExpressionTranslator.Number(position) is { } number => new LiquidValue(
                $"{prefix}args[{number}]"
            ),
            _ => throw new UntranslatableException(span, "only a name or a number after .Get can be translated"),
        };

    private static LiquidValue Markdown(
        IReadOnlyList<GoNode> arguments,
        SourceSpan span,
        ExpressionTranslator expressions
    ) =>
        arguments.Count > 0
            ? expressions.Translate(arguments[^1]).Through("markdownify")
            : throw new UntranslatableException(span, "RenderString needs a text");

    private static LiquidValue Known(
        Dictionary<string, (string Name, LiquidKind Kind)> members,
        LiquidValue owner,
        string name,
        string kind,
        SourceSpan span
    ) =>
        members.TryGetValue(name, out var member)
            ? new LiquidValue($"{owner.Text}.{member.Name}", member.Kind)
            : throw new UntranslatableException(span, $"a {kind} has no .{name} in templates");
}
