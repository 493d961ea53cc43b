using Companion.Notebooks.Guards;

namespace Companion.Notebooks.Kernels.Execution;

/// <summary>
/// Frames a cell that the reader does not see: it finds the process as the first cell finds it, and leaves the process
/// as the reader's cells have left it.
/// </summary>
internal sealed class HiddenRun : IDisposable
{
    private readonly (TextWriter Output, TextWriter Error) _console = ConsoleCapture.Reinstall();
    private readonly (bool IsStopped, long Deadline) _guards = RunGuard.State;

    public void Dispose()
    {
        Console.SetOut(_console.Output);
        Console.SetError(_console.Error);
        RunGuard.State = _guards;
    }
}
