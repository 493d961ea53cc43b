using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Companion.Experiments.Json;

namespace Companion.Experiments.Tests;

/// <summary>An answer as the page's script reads it.</summary>
internal sealed class Answered
{
    private Answered(JsonElement json)
    {
        Json = json;
        Document = new HtmlParser().ParseDocument(Text("html") ?? "");
    }

    /// <summary>The answer.</summary>
    public JsonElement Json { get; }

    /// <summary>Its HTML.</summary>
    public IHtmlDocument Document { get; }

    public string? Error => Text("error");

    public string? Summary => Text("summary");

    /// <summary>The output of the command.</summary>
    public string Printed => Document.QuerySelector(".terminal samp")!.TextContent;

    /// <summary>The ids of the explained findings.</summary>
    public IEnumerable<string> Findings =>
        Document.QuerySelectorAll(".finding").Select(finding => finding.GetAttribute("data-id")!);

    public IEnumerable<string> Remarks => Document.QuerySelectorAll(".remark").Select(remark => remark.TextContent);

    /// <summary>Asks a question; members are strings, numbers or booleans.</summary>
    public static Answered To(string kind, params (string Name, object Value)[] members)
    {
        var question = members.ToDictionary(member => member.Name, member => member.Value);
        question["kind"] = kind;
        return ToJson(JsonSerializer.Serialize(question));
    }

    public static Answered ToJson(string question) =>
        new(JsonDocument.Parse(SimulationJson.Answer(question)).RootElement);

    /// <summary>
    /// The reader's text and environment after the fix of a finding, applied as the page's script does.
    /// </summary>
    public (string Settings, string Environment) Fix(string id, string settings, string environment)
    {
        var fix = Document.QuerySelector($".finding[data-id='{id}'] [data-fix]")!;
        var text = fix.GetAttribute("data-fix")!;
        if (fix.GetAttribute("data-set") is { } set)
        {
            environment += $"\n{set}";
        }

        if (fix.GetAttribute("data-unset") is { } unset)
        {
            environment = string.Join(
                '\n',
                environment.Split('\n').Where(line => !line.StartsWith($"{unset}=", StringComparison.Ordinal))
            );
        }

        if (fix.GetAttribute("data-replaced")?.Split(' ') is [var start, var length])
        {
            return (settings.Remove(int.Parse(start), int.Parse(length)).Insert(int.Parse(start), text), environment);
        }

        var end = settings.Length == 0 || settings.EndsWith('\n') ? "" : "\n";
        return (text.Length == 0 ? settings : $"{settings}{end}{text}\n", environment);
    }

    private string? Text(string name) => Json.TryGetProperty(name, out var value) ? value.GetString() : null;
}
