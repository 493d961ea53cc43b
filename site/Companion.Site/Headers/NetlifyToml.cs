using Companion.Sources;
using Tomlyn;
using Tomlyn.Model;

namespace Companion.Site.Headers;

/// <summary>The <c>[[headers]]</c> of a <c>netlify.toml</c>.</summary>
internal static class NetlifyToml
{
    private const string Example = "a rule is [[headers]] with for = \"/*\" and a table [headers.values] of strings";

    /// <summary>Reads a file; whatever Netlify rejects is an error.</summary>
    public static IReadOnlyList<HeaderRule> ParseHeaders(SourceText source, DiagnosticBag diagnostics)
    {
        TomlTable? document;
        try
        {
            document = TomlSerializer.Deserialize<TomlTable>(source.Text);
        }
        catch (TomlException exception)
        {
            var offset = source.OffsetOf(exception.Line ?? 1, exception.Column ?? 1);
            diagnostics.Error(source.At(new SourceSpan(offset, 0)), "this is not TOML", exception.Message);
            return [];
        }

        var rules = new List<HeaderRule>();
        foreach (var table in Tables(document))
        {
            if (table.TryGetValue("for", out var pattern) && pattern is string path && Values(table) is { } values)
            {
                rules.Add(new HeaderRule(path.Trim(), values));
            }
            else if (table.ContainsKey("values") || pattern is not string)
            {
                diagnostics.Add(
                    Diagnostic.Error(source.Path, $"this is not a header rule: {Describe(table)}", Example)
                );
            }
        }

        return rules;
    }

    private static IEnumerable<TomlTable> Tables(TomlTable? document) =>
        document is null || !document.TryGetValue("headers", out var headers) ? []
        : headers is TomlTableArray tables ? tables
        : headers is TomlArray values ? values.OfType<TomlTable>()
        : [];

    private static List<KeyValuePair<string, string>>? Values(TomlTable rule)
    {
        if (!rule.TryGetValue("values", out var written) || written is not TomlTable table)
        {
            return null;
        }

        var values = new List<KeyValuePair<string, string>>();
        foreach (var (name, value) in table)
        {
            var text = value switch
            {
                string single => HeaderValue.Tidy(single),
                TomlArray several when several.All(item => item is string) => string.Join(
                    ", ",
                    several.Cast<string>().Select(item => item.Trim())
                ),
                _ => null,
            };
            if (text is null || !HeaderValue.IsName(name.Trim()) || !HeaderValue.IsValue(text))
            {
                return null;
            }

            values.Add(new(name.Trim(), text));
        }

        return values;
    }

    private static string Describe(TomlTable rule) =>
        rule.TryGetValue("for", out var pattern) ? $"for = {pattern}" : "'for' is missing";
}
