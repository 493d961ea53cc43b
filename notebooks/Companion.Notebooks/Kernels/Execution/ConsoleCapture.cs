using System.Text;
using Companion.Notebooks.Display;
using Companion.Notebooks.Outputs;

namespace Companion.Notebooks.Kernels.Execution;

/// <summary>
/// Replaces the console of the process, once for all kernels. What a cell writes goes to the cell's context; all other
/// output goes where it went before.
/// </summary>
internal sealed class ConsoleCapture : TextWriter
{
    private static readonly Lock Installing = new();
    private static (TextWriter Output, TextWriter Error)? _installed;
    private readonly string _stream;
    private readonly TextWriter _original;

    private ConsoleCapture(string stream, TextWriter original)
    {
        _stream = stream;
        _original = original;
    }

    public override Encoding Encoding => Encoding.UTF8;

    public static void Install()
    {
        lock (Installing)
        {
            if (_installed is null)
            {
                Console.SetOut(new ConsoleCapture(StreamOutput.StandardOutput, Console.Out));
                Console.SetError(new ConsoleCapture(StreamOutput.StandardError, Console.Error));
                _installed = (Console.Out, Console.Error);
            }
        }
    }

    /// <summary>Undoes what cells have done to the console. It must be installed.</summary>
    /// <returns>The writers that they had set.</returns>
    public static (TextWriter Output, TextWriter Error) Reinstall()
    {
        var set = (Console.Out, Console.Error);
        var (output, error) = _installed!.Value;
        Console.SetOut(output);
        Console.SetError(error);
        return set;
    }

    public override void Write(char value) => Write(value.ToString());

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(ReadOnlySpan<char> buffer) => Write(buffer.ToString());

    public override void Write(string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return;
        }

        if (CellContext.Current is { } context)
        {
            context.Send(new StreamOutput(_stream, value));
        }
        else
        {
            _original.Write(value);
        }
    }

    // One message per line, and "\n" on every system, so that equal cells produce equal output.
    public override void WriteLine() => Write("\n");

    public override void WriteLine(string? value) => Write(value + "\n");
}
