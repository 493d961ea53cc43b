using System.Globalization;
using System.Text;

namespace Companion.Experiments.Json;

/// <summary>Writes answers as JSON (RFC 8259).</summary>
internal static class AnswerJson
{
    public static string Write(string kind, SimulationAnswer answer)
    {
        var json = new StringBuilder("{\"kind\":");
        Write(json, kind);
        json.Append(",\"summary\":");
        Write(json, answer.Summary);
        json.Append(",\"html\":");
        Write(json, answer.Html);
        json.Append(",\"marks\":[");
        for (var at = 0; at < answer.Marks.Count; at++)
        {
            var mark = answer.Marks[at];
            json.Append(
                CultureInfo.InvariantCulture,
                $"{(at > 0 ? "," : "")}{{\"line\":{mark.Line},\"column\":{mark.Column},\"endLine\":{mark.Line},\"endColumn\":{mark.EndColumn},\"severity\":\"{SeverityNames.Of(mark.Severity)}\",\"message\":"
            );
            Write(json, mark.Message);
            json.Append('}');
        }

        return json.Append("]}").ToString();
    }

    public static string WriteError(string message)
    {
        var json = new StringBuilder("{\"error\":");
        Write(json, message);
        return json.Append('}').ToString();
    }

    private static void Write(StringBuilder json, string text)
    {
        json.Append('"');
        foreach (var character in text)
        {
            if (character is '"' or '\\')
            {
                json.Append('\\').Append(character);
            }
            // An unpaired surrogate cannot be encoded as UTF-8 for the page.
            else if (character < ' ' || char.IsSurrogate(character))
            {
                json.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                json.Append(character);
            }
        }

        json.Append('"');
    }
}
