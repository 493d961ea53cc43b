using System.Net;
using Companion.Content.Data;
using Companion.Sources;

namespace Companion.Content.Shortcodes.BuiltIn;

/// <summary>
/// Hugo's <c>{{&lt; param "name" &gt;}}</c>: a value of the page's front matter, below <c>params</c> or at the top, or
/// else of the site's <c>params</c>. Full stops lead into groups: <c>author.name</c>. Case is ignored.
/// </summary>
internal sealed class ParamShortcode : IShortcode
{
    public string Name => "param";

    public bool TakesInner => false;

    public ShortcodeParameters Parameters { get; } = new(["name"], []);

    public string Render(ShortcodeInvocation invocation)
    {
        var name = invocation.Arguments.Require("name", 0, """{{< param "name" >}}""");
        var page = invocation.File.FrontMatter.Data;
        var groups = new[] { GroupIn(page, "params"), page, invocation.Site.Settings.Params };
        return groups
            .OfType<DataMapping>()
            .Select(group => Find(group, name))
            .FirstOrDefault(value => value is not null) switch
        {
            DataScalar { IsNull: false } value => WebUtility.HtmlEncode(value.Text),
            DataSequence list when list.Items.All(item => item is DataScalar) => WebUtility.HtmlEncode(
                string.Join(", ", list.Items.Cast<DataScalar>().Select(item => item.Text))
            ),
            null or DataScalar => throw Problem(
                invocation,
                $"neither the page nor the site has a parameter \"{name}\"",
                Suggestion.Nearest(name, groups.OfType<DataMapping>().SelectMany(KeysOf)) is { } nearest
                    ? $"did you mean \"{nearest}\"?"
                    : $"add {name} to params in the page's front matter"
            ),
            _ => throw Problem(
                invocation,
                $"the parameter \"{name}\" is a group of keys",
                $"name one of them: \"{name}.key\""
            ),
        };
    }

    private static DiagnosticException Problem(ShortcodeInvocation invocation, string message, string advice) =>
        DiagnosticException.At(invocation.Arguments.LocationOf("name", 0), message, advice);

    private static DataMapping? GroupIn(DataMapping data, string key) =>
        ValueReader.Find(data, key)?.Value as DataMapping;

    private static IEnumerable<string> KeysOf(DataMapping data) => data.Entries.Select(entry => entry.Key);

    private static DataValue? Find(DataMapping data, string name)
    {
        DataValue? value = data;
        foreach (var part in name.Split('.'))
        {
            value = value is DataMapping mapping ? mapping.Find(part)?.Value : null;
        }

        return value;
    }
}
