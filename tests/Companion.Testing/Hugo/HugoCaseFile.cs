using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Companion.Testing.Hugo;

/// <summary>A file of <see cref="HugoCase"/>s, one JSON object per line.</summary>
public static class HugoCaseFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static IReadOnlyList<HugoCase> Read(string path) =>
        [.. File.ReadLines(path).Select(line => JsonSerializer.Deserialize<HugoCase>(line, Options)!)];

    public static void Write(string path, IEnumerable<HugoCase> cases) =>
        File.WriteAllText(path, string.Concat(cases.Select(one => JsonSerializer.Serialize(one, Options) + "\n")));

    /// <summary>The same cases with the answers of the installed Hugo.</summary>
    /// <exception cref="HugoMissingException">Hugo is not installed.</exception>
    public static IEnumerable<HugoCase> Record(IEnumerable<HugoCase> cases)
    {
        using var hugo = new HugoShortcodes();
        foreach (var one in cases)
        {
            var answer = hugo.Ask(one.Text);
            yield return one with
            {
                Accepted = answer.Accepted,
                Output = answer.Accepted ? answer.Output : null,
            };
        }
    }
}
