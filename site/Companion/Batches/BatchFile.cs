using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Companion.Content.Sources;
using Companion.Reporting;

namespace Companion.Batches;

/// <summary>A file of JSON lines, each of which is one case. <c>-</c> is standard input.</summary>
internal static class BatchFile
{
    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>
    /// Answers each case with a line on standard output. A line that cannot be read is told with its place, and the
    /// others are answered all the same.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="shape">What a line looks like, for an error.</param>
    /// <param name="type">How a line is read.</param>
    /// <param name="answer">Answers a case; throws <see cref="JsonException"/> when it is none.</param>
    /// <returns>The exit code.</returns>
    /// <exception cref="ContentException">The file cannot be read.</exception>
    public static int Answer<TCase, TAnswer>(
        string path,
        string shape,
        JsonTypeInfo<TCase> type,
        Func<TCase, TAnswer> answer
    )
    {
        var bytes = path == "-" ? ReadStandardInput() : InputFile.Read(path, path);
        var code = ExitCode.Success;
        using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        var lineStart = bytes.AsSpan().StartsWith(Utf8Mark) ? Utf8Mark.Length : 0;
        while (lineStart < bytes.Length)
        {
            var length = bytes.AsSpan(lineStart).IndexOf((byte)'\n');
            var line = bytes.AsSpan(lineStart, length < 0 ? bytes.Length - lineStart : length);
            try
            {
                if (line.ContainsAnyExcept(" \t\r"u8))
                {
                    var read = JsonSerializer.Deserialize(line, type) ?? throw new JsonException("it is null");
                    JsonOutput.WriteLine(output, answer(read));
                }
            }
            catch (JsonException problem)
            {
                // What was answered before comes first on a terminal too.
                output.Flush();
                Told.Tell(Wrong(path, bytes, lineStart, line.Length, problem, shape));
                code = ExitCode.Failure;
            }

            lineStart += line.Length + 1;
        }

        return code;
    }

    private static Diagnostic Wrong(
        string path,
        byte[] bytes,
        int lineStart,
        int length,
        JsonException problem,
        string shape
    )
    {
        var source = new SourceText(path, Encoding.UTF8.GetString(bytes));
        var inLine = (int)Math.Min(problem.BytePositionInLine ?? 0, length);
        var before = Encoding.UTF8.GetCharCount(bytes, 0, lineStart + inLine);
        return Diagnostic.Error(
            source.At(new SourceSpan(before, 1)),
            $"this line is not a case: {Reason(problem)}",
            $"write a JSON object in each line: {shape}"
        );
    }

    // The serialiser's words end with the place, which is told already, or name one of our types.
    private static string Reason(JsonException problem)
    {
        if (problem.Message.StartsWith("The JSON value could not be converted", StringComparison.Ordinal))
        {
            return problem.Path is { Length: > 1 } place ? $"{place} has a value of another kind" : "it is no object";
        }

        var message = problem.Message;
        var path = message.IndexOf(" Path: ", StringComparison.Ordinal);
        var end = path >= 0 ? path : message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
        var words = (end >= 0 ? message[..end] : message).TrimEnd('.', ' ', '|');
        return problem.Path is { Length: > 1 } member ? $"{words} ({member})" : words;
    }

    private static byte[] ReadStandardInput()
    {
        using var input = Console.OpenStandardInput();
        using var buffer = new MemoryStream();
        input.CopyTo(buffer);
        return buffer.ToArray();
    }
}
