using Companion.Notebooks.Hosts;
using Companion.Notebooks.Kernels;

namespace Companion.Notebooks.Workers.Serving;

/// <summary>The kernel of one notebook, made when it is first needed and replaced when it is reset.</summary>
internal sealed class KernelSeat : IDisposable
{
    private readonly Lock _lock = new();
    private string _folder = Directory.GetCurrentDirectory();
    private ObservedHost? _host;
    private CSharpKernel? _kernel;

    /// <summary>How many cells the kernel has been given.</summary>
    public int Count { get; private set; }

    /// <summary>The kernel.</summary>
    public CSharpKernel Kernel
    {
        get
        {
            lock (_lock)
            {
                _host ??= new ObservedHost(new DesktopHost(_folder));
                return _kernel ??= new CSharpKernel(_host);
            }
        }
    }

    /// <summary>Has the next kernel work in a folder, and the process with it.</summary>
    /// <exception cref="IOException">There is no such folder.</exception>
    public void MoveTo(string folder)
    {
        Directory.SetCurrentDirectory(folder);
        _folder = Directory.GetCurrentDirectory();
        Reset();
    }

    /// <summary>Gives the kernel a cell; what it does is told of.</summary>
    public CSharpKernel Begin(Action<Protocol.CellPhase, string?> observe)
    {
        var kernel = Kernel;
        _host!.Observe = observe;
        Count++;
        return kernel;
    }

    /// <summary>Forgets all variables.</summary>
    public void Reset()
    {
        lock (_lock)
        {
            _kernel?.Dispose();
            (_kernel, _host, Count) = (null, null, 0);
        }
    }

    public void Dispose() => Reset();
}
