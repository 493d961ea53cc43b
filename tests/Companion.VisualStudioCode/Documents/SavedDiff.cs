using System.Text.Json.Nodes;
using AwesomeAssertions;

namespace Companion.VisualStudioCode.Documents;

/// <summary>Compares a saved file with the original.</summary>
internal static class SavedDiff
{
    /// <summary>Checks that only results and their numbers have changed, line by line, not only in meaning.</summary>
    public static void ShouldOnlyAddResults(string before, string after) =>
        WithoutResults(after).Should().Equal(WithoutResults(before));

    private static string[] WithoutResults(string file)
    {
        var text = File.ReadAllText(file);
        foreach (var cell in JsonNode.Parse(text)!["cells"]!.AsArray())
        {
            if (cell!["outputs"] is JsonArray { Count: > 0 })
            {
                // Found by the exact indentation of their brackets, so that a reformatted file does not count as
                // unchanged.
                var start = text.IndexOf("   \"outputs\": [\n", StringComparison.Ordinal);
                var end = text.IndexOf("\n   ],\n", start, StringComparison.Ordinal);
                text = text[..start] + "   \"outputs\": []," + text[(end + "\n   ],".Length)..];
            }
        }

        return
        [
            .. text.Split('\n')
                .Select(line =>
                    line.StartsWith("   \"execution_count\": ", StringComparison.Ordinal)
                        ? "   \"execution_count\": null,"
                        : line
                ),
        ];
    }
}
