using System.Globalization;
using System.Text;

namespace Companion.Fuzzing;

/// <summary>An input with which a target failed.</summary>
/// <param name="Target">The target.</param>
/// <param name="Input">The input, shortened as far as was easy.</param>
/// <param name="Reason">What happened.</param>
internal sealed record Failure(IFuzzTarget Target, string Input, string Reason)
{
    private const int LongestLine = 4_000;

    /// <summary>Prints the input as a C# string and keeps it in a file.</summary>
    public void Report(TextWriter output)
    {
        var file = Path.Combine(Path.GetTempPath(), $"fuzz-{Target.Name}.base64");
        File.WriteAllText(file, Convert.ToBase64String(Encoding.Unicode.GetBytes(Input)));
        output.WriteLine($"{Target.Name}: {Reason}");
        output.WriteLine(Input.Length > LongestLine ? $"the input has {Input.Length} characters" : Literal(Input));
        output.WriteLine($"as base64 of UTF-16: {file}");
    }

    private static string Literal(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (var c in text)
        {
            literal.Append(
                c switch
                {
                    '\n' => "\\n",
                    '\r' => "\\r",
                    '\t' => "\\t",
                    '"' => "\\\"",
                    '\\' => @"\\",
                    >= ' ' and < '\x7f' => c.ToString(),
                    _ => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                }
            );
        }

        return literal.Append('"').ToString();
    }
}
