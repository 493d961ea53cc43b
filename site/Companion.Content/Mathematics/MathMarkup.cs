using System.Text;
using System.Text.RegularExpressions;

namespace Companion.Content.Mathematics;

/// <summary>
/// Replaces the style attributes of Temml's MathML by attributes and classes: a Content-Security-Policy like that of
/// netlify.toml ignores styles in a page. The theme's style sheet has the classes.
/// </summary>
internal static partial class MathMarkup
{
    private static readonly Dictionary<string, string> Classes = new(StringComparer.Ordinal)
    {
        ["padding:0"] = "m-p0",
        ["padding:3pt"] = "m-p3",
        ["padding:0.3em"] = "m-p3",
        ["padding-left:0em"] = "m-l0",
        ["padding-left:1em"] = "m-l10",
        ["padding-left:0.5em"] = "m-l5",
        ["padding-left:5.9776pt"] = "m-l5",
        ["padding-left:0.4em"] = "m-l4",
        ["padding-right:0em"] = "m-r0",
        ["padding-right:1em"] = "m-r10",
        ["padding-right:0.5em"] = "m-r5",
        ["padding-right:5.9776pt"] = "m-r5",
        ["padding-right:0.4em"] = "m-r4",
        ["padding-top:0"] = "m-t0",
        ["padding-bottom:0"] = "m-b0",
        ["width:100%"] = "m-w100",
        ["width:50%"] = "m-w50",
        ["width:7.5%"] = "m-w7",
        ["border:1px solid"] = "m-box",
        ["border-left:0.06em solid"] = "m-bl",
        ["border-right:0.06em solid"] = "m-br",
        ["border-top:0.06em solid"] = "m-bt",
        ["border-bottom:0.06em solid"] = "m-bb",
        ["border-left:0.06em dashed"] = "m-bl m-dashed",
        ["border-right:0.06em dashed"] = "m-br m-dashed",
        ["border-top:0.06em dashed"] = "m-bt m-dashed",
        ["border-bottom:0.06em dashed"] = "m-bb m-dashed",
        ["text-align:left"] = "tml-left",
        ["text-align:right"] = "tml-right",
        ["font-weight:bold"] = "m-bold",
        ["font-style:italic"] = "m-italic",
        ["math-depth:0"] = "m-d0",
        ["math-depth:2"] = "m-d2",
        ["white-space:pre-line"] = "m-lines",
        ["transform:scaleX(-1)"] = "m-mirror",
    };

    /// <summary>The same MathML without style attributes. A style that has no equivalent is dropped.</summary>
    public static string WithoutStyles(string mathMl) =>
        mathMl.Contains(" style=", StringComparison.Ordinal) ? StyledTag().Replace(mathMl, Rewrite) : mathMl;

    private static string Rewrite(Match tag)
    {
        var (classes, attributes) = (new StringBuilder(), new StringBuilder());
        foreach (var declaration in tag.Groups["style"].Value.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, value) = declaration.Split(':', 2) is [var left, var right]
                ? (left.Trim(), right.Trim())
                : ("", "");
            if (name == "color")
            {
                attributes.Append($" mathcolor=\"{value}\"");
            }
            else if (name == "background-color")
            {
                attributes.Append($" mathbackground=\"{value}\"");
            }
            else if (Classes.TryGetValue($"{name}:{value}", out var found))
            {
                classes.Append(' ').Append(found);
            }
        }

        var others = tag.Groups["before"].Value + tag.Groups["after"].Value;
        return $"<{tag.Groups["name"].Value}{WithClasses(others, classes.ToString())}{attributes}>";
    }

    private static string WithClasses(string attributes, string classes)
    {
        const string Start = " class=\"";
        if (classes.Length == 0)
        {
            return attributes;
        }

        var existing = attributes.IndexOf(Start, StringComparison.Ordinal);
        return existing < 0
            ? $"{attributes}{Start}{classes.TrimStart()}\""
            : attributes.Insert(existing + Start.Length, classes.TrimStart() + " ");
    }

    [GeneratedRegex(
        """<(?<name>[a-z]+)(?<before>[^<>]*?) style="(?<style>[^"]*)"(?<after>[^<>]*)>""",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex StyledTag();
}
