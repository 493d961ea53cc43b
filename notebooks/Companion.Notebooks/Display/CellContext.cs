using Companion.Notebooks.Outputs;

namespace Companion.Notebooks.Display;

/// <summary>
/// Where the output of running code goes. It flows with the code into the tasks and threads that the cell starts, so
/// that kernels in one process do not receive the output of each other's cells.
/// </summary>
internal sealed class CellContext(Action<CellOutput> send, InputValues inputs)
{
    private static readonly AsyncLocal<CellContext?> Local = new();
    private static int _displays;
    private readonly Lock _lock = new();

    /// <summary>The context of the running code; null outside cells.</summary>
    public static CellContext? Current => Local.Value;

    /// <summary>The inputs of the notebook.</summary>
    public InputValues Inputs => inputs;

    /// <summary>Assigns the code that this control flow runs from now on to a context.</summary>
    public static void Enter(CellContext? context) => Local.Value = context;

    /// <summary>Sends an output. Outputs from several threads are sent one at a time.</summary>
    public void Send(CellOutput output)
    {
        lock (_lock)
        {
            // What the host writes to the console while it receives an output does not belong to the cell.
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

    /// <summary>Shows something and returns the name by which it can be changed.</summary>
    /// <remarks>Names are unique in the process, so a later cell can change what an earlier one has shown.</remarks>
    public string Show(MimeBundle bundle)
    {
        var id = $"display-{Interlocked.Increment(ref _displays)}";
        Send(new DisplayData(bundle) { DisplayId = id });
        return id;
    }
}
