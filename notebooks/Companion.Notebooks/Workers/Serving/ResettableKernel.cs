using Companion.Notebooks.Kernels;

namespace Companion.Notebooks.Workers.Serving;

/// <summary>The kernel of one notebook, created when it is first needed and replaced on reset.</summary>
/// <param name="createHost">Creates the host of the next kernel.</param>
internal sealed class ResettableKernel(Func<IKernelHost> createHost) : IDisposable
{
    private readonly Lock _lock = new();
    private CSharpKernel? _kernel;

    /// <summary>How many cells the kernel has received.</summary>
    public int Count { get; private set; }

    /// <summary>The kernel.</summary>
    public CSharpKernel Current
    {
        get
        {
            lock (_lock)
            {
                return _kernel ??= new CSharpKernel(createHost());
            }
        }
    }

    /// <summary>Counts a cell and returns the kernel for it.</summary>
    public CSharpKernel Begin()
    {
        var kernel = Current;
        Count++;
        return kernel;
    }

    /// <summary>Forgets all variables.</summary>
    public void Reset()
    {
        lock (_lock)
        {
            _kernel?.Dispose();
            (_kernel, Count) = (null, 0);
        }
    }

    public void Dispose() => Reset();
}
