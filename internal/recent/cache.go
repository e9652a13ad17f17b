// Package recent remembers results for as long as they are in use.
//
// It is for work that is repeated over nearly the same input, such as reading a
// document again after an edit. It bounds memory by what one pass needs, not by
// a number of entries, so that a large document fits and a long session does not
// grow. It is not for results that are expensive to lose.
package recent

// Cache holds results by key. Its zero value is empty and ready to use. It is
// not safe for concurrent use.
type Cache[K comparable, V any] struct {
	current, previous map[K]V
}

// NextPass begins a pass. It drops the results that the last pass did not use.
func (c *Cache[K, V]) NextPass() {
	c.previous, c.current = c.current, c.previous // Their room is used again.
	clear(c.current)
}

// Get returns the result for a key, and makes it if there is none.
func (c *Cache[K, V]) Get(key K, make func(K) V) V {
	if v, ok := c.current[key]; ok {
		return v
	}
	v, ok := c.previous[key]
	if !ok {
		v = make(key)
	}
	if c.current == nil {
		c.current = map[K]V{}
	}
	c.current[key] = v
	return v
}
