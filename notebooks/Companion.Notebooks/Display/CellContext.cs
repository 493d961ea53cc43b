using Companion.Notebooks.Outputs;

namespace Companion.Notebooks.Display;

/// <summary>
/// Where the output of running code goes. It flows with the code, into tasks and threads that the cell starts, so that
/// kernels in one process do not hear each other's cells.
/// </summary>
internal sealed class CellContext(Action<CellOutput> send)
{
    private static readonly AsyncLocal<CellContext?> Local = new();
    private static int displays;
    private readonly Lock _lock = new();

    /// <summary>The context of the running code; null outside cells.</summary>
    public static CellContext? Current => Local.Value;

    /// <summary>From here on, the code that this flow of control runs belongs to a context.</summary>
    public static void Enter(CellContext? context) => Local.Value = context;

    /// <summary>Sends an output; those of several threads come one after the other.</summary>
    public void Send(CellOutput output)
    {
        lock (_lock)
        {
            // What the host writes to the console while it takes an output is not the cell's.
            var current = Local.Value;
            Local.Value = null;
            try
            {
                send(output);
            }
            finally
            {
                Local.Value = current;
            }
        }
    }

    /// <summary>Shows something and gives it a name to change it by.</summary>
    /// <remarks>The names are unique in the process: a later cell may change what an earlier one has shown.</remarks>
    public string Show(MimeBundle bundle)
    {
        var id = $"display-{Interlocked.Increment(ref displays)}";
        Send(new DisplayData(bundle) { DisplayId = id });
        return id;
    }
}
