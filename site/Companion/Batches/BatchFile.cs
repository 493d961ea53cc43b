using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Companion.CommandLine.Reporting;
using Companion.Sources;

namespace Companion.CommandLine.Batches;

/// <summary>A file of JSON lines, one case per line. <c>-</c> is standard input.</summary>
internal static class BatchFile
{
    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>
    /// Runs each case and writes its result as a line on standard output. A line that is not a case is reported with
    /// its location; the other lines are still run.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="shape">The form of a line, for error messages.</param>
    /// <param name="context">Has the JSON types of a case and of a result.</param>
    /// <param name="run">Runs a case; throws <see cref="JsonException"/> if the case is incomplete.</param>
    /// <returns>The exit code.</returns>
    /// <exception cref="DiagnosticException">The file cannot be read.</exception>
    public static int Run<TCase, TResult>(
        string path,
        string shape,
        JsonSerializerContext context,
        Func<TCase, TResult> run
    )
        where TCase : class
    {
        var bytes = path == "-" ? ReadStandardInput() : InputFile.Read(path, path);
        var code = ExitCode.Success;
        using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        var write = JsonOutput.LineWriter<TResult>(output, context);
        var lineStart = bytes.AsSpan().StartsWith(Utf8Mark) ? Utf8Mark.Length : 0;
        while (lineStart < bytes.Length)
        {
            var length = bytes.AsSpan(lineStart).IndexOf((byte)'\n');
            var line = bytes.AsSpan(lineStart, length < 0 ? bytes.Length - lineStart : length);
            try
            {
                if (line.ContainsAnyExcept(" \t\r"u8))
                {
                    write(run(Read<TCase>(line, context)));
                }
            }
            catch (JsonException exception)
            {
                // On a terminal, the results so far must appear before the error.
                output.Flush();
                DiagnosticOutput.Write(NotACase(path, bytes, lineStart, line.Length, exception, shape));
                code = ExitCode.Failure;
            }

            lineStart += line.Length + 1;
        }

        return code;
    }

    private static TCase Read<TCase>(ReadOnlySpan<byte> line, JsonSerializerContext context)
        where TCase : class =>
        JsonSerializer.Deserialize(line, typeof(TCase), context) as TCase ?? throw new JsonException("it is null");

    private static Diagnostic NotACase(
        string path,
        byte[] bytes,
        int lineStart,
        int length,
        JsonException exception,
        string shape
    )
    {
        var source = new SourceText(path, Encoding.UTF8.GetString(bytes));
        var inLine = (int)Math.Min(exception.BytePositionInLine ?? 0, length);
        var before = Encoding.UTF8.GetCharCount(bytes, 0, lineStart + inLine);
        return Diagnostic.Error(
            source.At(new SourceSpan(before, 1)),
            $"this line is not a case: {Reason(exception)}",
            $"write a JSON object in each line: {shape}"
        );
    }

    // The serializer's message ends with the position, which is reported already, or names one of our types.
    private static string Reason(JsonException exception)
    {
        if (exception.Message.StartsWith("The JSON value could not be converted", StringComparison.Ordinal))
        {
            return exception.Path is { Length: > 1 } place
                ? $"{place} has a value of the wrong type"
                : "it is not an object";
        }

        var message = exception.Message;
        var path = message.IndexOf(" Path: ", StringComparison.Ordinal);
        var end = path >= 0 ? path : message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
        var words = (end >= 0 ? message[..end] : message).TrimEnd('.', ' ', '|');
        return exception.Path is { Length: > 1 } member ? $"{words} ({member})" : words;
    }

    private static byte[] ReadStandardInput()
    {
        using var input = Console.OpenStandardInput();
        using var buffer = new MemoryStream();
        input.CopyTo(buffer);
        return buffer.ToArray();
    }
}
