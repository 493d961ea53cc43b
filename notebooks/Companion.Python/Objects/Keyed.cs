using System.Collections;
using Companion.Python.Values;

namespace Companion.Python.Objects;

/// <summary>Entries in insertion order, found by Python's equality of their keys.</summary>
internal abstract class Keyed<T>(IEqualityComparer<PythonValue> keys) : Container, IList<T>
{
    // Below this size, a linear search is faster than an index.
    private const int SmallSize = 8;

    private Dictionary<PythonValue, int>? _places;

    public List<T> Items { get; } = [];

    public override int Size => Items.Count;

    public int Count => Items.Count;

    public bool IsReadOnly => false;

    public T this[int index]
    {
        get => Items[index];
        set
        {
            Items[index] = value;
            _places = null;
        }
    }

    protected abstract PythonValue KeyOf(T item);

    /// <summary>The position of a key, or -1. Raises <c>TypeError</c> for an unhashable key.</summary>
    public int Find(PythonValue key)
    {
        if (Items.Count <= SmallSize)
        {
            if (key is not PythonString)
            {
                keys.GetHashCode(key);
            }

            for (var at = 0; at < Items.Count; at++)
            {
                if (keys.Equals(KeyOf(Items[at]), key))
                {
                    return at;
                }
            }

            return -1;
        }

        if (_places is null)
        {
            _places = new Dictionary<PythonValue, int>(Items.Count, keys);
            for (var at = 0; at < Items.Count; at++)
            {
                _places[KeyOf(Items[at])] = at;
            }
        }

        return _places.TryGetValue(key, out var place) ? place : -1;
    }

    /// <summary>Adds an entry whose key is known to be new.</summary>
    public void Add(T item)
    {
        Items.Add(item);
        _places?.Add(KeyOf(item), Items.Count - 1);
    }

    /// <summary>Replaces an entry with another one that has an equal key.</summary>
    public void Replace(int index, T item) => Items[index] = item;

    public void RemoveAt(int index)
    {
        if (index == Items.Count - 1)
        {
            _places?.Remove(KeyOf(Items[index]));
        }
        else
        {
            _places = null;
        }

        Items.RemoveAt(index);
    }

    public void Clear()
    {
        Items.Clear();
        _places = null;
    }

    public override ContainerState Save() => new(Items.ToArray(), Doubt, Changed);

    public override void RemoveLast() => RemoveAt(Items.Count - 1);

    protected override void Load(Array items)
    {
        Clear();
        Items.AddRange((T[])items);
    }

    public bool Contains(T item) => Items.Contains(item);

    public int IndexOf(T item) => Items.IndexOf(item);

    public void Insert(int index, T item)
    {
        Items.Insert(index, item);
        _places = null;
    }

    public bool Remove(T item)
    {
        _places = null;
        return Items.Remove(item);
    }

    public void CopyTo(T[] array, int arrayIndex) => Items.CopyTo(array, arrayIndex);

    public IEnumerator<T> GetEnumerator() => Items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
